import { exifBlock, orientationBlock, orientationOf } from './orientation.ts';
import { cut, type PictureParts } from './picture-parts.ts';

const DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
/** Of the extended header: profile, Exif and XMP (RFC 9649, 2.7). */
const TELLS = 0x20 | 0x08 | 0x04;
const HAS_EXIF = 0x08;

/** WebP without its Exif, XMP and profile (RFC 9649). */
export function readWebp(bytes: Buffer): PictureParts {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') {
    throw new RangeError('No WebP');
  }
  const last = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  const parts: Buffer[] = [];
  let size = { width: 0, height: 0 };
  let orientation = 1;
  let extended: Buffer | null = null;
  for (let at = 12; at + 8 <= last; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    const chunk = Buffer.from(cut(bytes, at, Math.min(end, last)));
    const content = cut(chunk, 8, 8 + length);
    if (name === 'EXIF') orientation = orientationOf(exifBlock(content));
    if (name === 'VP8X') {
      extended = chunk;
      chunk.writeUInt8(chunk.readUInt8(8) & ~TELLS, 8);
    }
    if (size.width === 0) size = sizeIn(name, content);
    if (DRAWS.has(name)) parts.push(chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, ZERO]));
    at = end;
  }
  // Only the extended form has a place for it.
  if (orientation !== 1 && extended) {
    extended.writeUInt8(extended.readUInt8(8) | HAS_EXIF, 8);
    parts.push(riffChunk('EXIF', orientationBlock(orientation)));
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]);
  return { bytes: riffChunk('RIFF', body), ...size, orientation: extended ? orientation : 1 };
}

const ZERO = Buffer.from([0]);

export function riffChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, ...(content.length % 2 === 0 ? [] : [ZERO])]);
}

function sizeIn(name: string, content: Buffer): { width: number; height: number } {
  if (name === 'VP8X') {
    return { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
  }
  if (name === 'VP8 ') {
    return {
      width: content.readUInt16LE(6) & 0x3fff,
      height: content.readUInt16LE(8) & 0x3fff,
    };
  }
  if (name !== 'VP8L') return { width: 0, height: 0 };
  const bits = content.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}
