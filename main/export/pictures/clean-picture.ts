import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
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

const READERS: Readonly<Record<string, (bytes: Buffer) => PictureParts>> = {
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
    const parts = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
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
