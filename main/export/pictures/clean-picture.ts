import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
import { type Turn, turnOf } from './orientation.ts';
import type { PictureParts } from './picture-parts.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** A picture as it may go out: what it shows, and nothing of where, when and with what it was made. */
export interface CleanPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

const READERS: Readonly<Record<string, (bytes: Buffer, turns: boolean) => PictureParts>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/gif': readGif,
  'image/webp': readWebp,
};

/**
 * Writes a picture anew without its metadata: Exif, XMP, IPTC, comments, thumbnails, colour profiles, and
 * whatever stands behind its end. Only which way up it is stays. Null for what is no sound picture: it must
 * not go out as it is.
 */
export function cleanPicture(mediaType: string, bytes: Uint8Array): CleanPicture | null {
  const read = READERS[mediaType];
  if (!read) return null;
  try {
    const parts = read(bufferOf(bytes), true);
    const { width, height, orientation } = parts;
    if (width < 1 || height < 1) return null;
    const turned = orientation > 4;
    return {
      mediaType,
      bytes: new Uint8Array(parts.bytes),
      width: turned ? height : width,
      height: turned ? width : height,
    };
  } catch (error) {
    // It ends before it should, or points outside of itself.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * A clean picture for a program that heeds no Exif: its bytes without it, and how it is to be turned.
 * @throws {RangeError} when it is none
 */
export function turnedPicture({ mediaType, bytes }: Pick<CleanPicture, 'mediaType' | 'bytes'>): {
  readonly bytes: Uint8Array;
  readonly turn: Turn;
} {
  const parts = READERS[mediaType]?.(bufferOf(bytes), false);
  return parts
    ? { bytes: new Uint8Array(parts.bytes), turn: turnOf(parts.orientation) }
    : { bytes, turn: turnOf(1) };
}

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
