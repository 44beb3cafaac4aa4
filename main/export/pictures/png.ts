import { crc32 } from 'node:zlib';
import { exifBlock, orientationBlock, orientationOf } from './orientation.ts';
import { cut, type PictureParts } from './picture-parts.ts';

/** What draws the picture; every other chunk tells of it. */
const DRAWS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT bKGD acTL fcTL fdAT'.split(' '),
);

/** What every PNG begins with, to the name of its header, which has thirteen bytes. */
const BEGINNING = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');

/**
 * PNG without its texts, times, Exif and profiles (ISO/IEC 15948), up to its end.
 * @param turns whether what is written still says which way up it is
 */
export function readPng(bytes: Buffer, turns: boolean): PictureParts {
  if (!cut(bytes, 0, BEGINNING.length).equals(BEGINNING)) throw new RangeError('No PNG');
  const parts: Buffer[] = [cut(bytes, 0, 8)];
  let orientation = 1;
  let at = 8;
  for (let name = ''; name !== 'IEND'; ) {
    const length = bytes.readUInt32BE(at);
    name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    const chunk = cut(bytes, at, end);
    if (name === 'eXIf') orientation = orientationOf(exifBlock(chunk.subarray(8, 8 + length)));
    if (DRAWS.has(name)) parts.push(chunk);
    at = end;
  }
  if (turns && orientation !== 1)
    parts.splice(2, 0, pngChunk('eXIf', orientationBlock(orientation)));
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  return { bytes: Buffer.concat(parts), width, height, orientation };
}

export function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
}
