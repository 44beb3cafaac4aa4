import { exifBlock, orientationBlock, orientationOf } from './orientation.ts';
import { cut, type PictureParts } from './picture-parts.ts';

const START_OF_SCAN = 0xda;
const END = 0xd9;
const APP0 = 0xe0;
const APP1 = 0xe1;
/** Adobe's: says how colours are coded, without which some pictures come out in wrong ones. */
const APP14 = 0xee;
const COMMENT = 0xfe;

/**
 * JPEG without its application segments and comments (ITU-T T.81, B.1 and B.2), up to the end of its image:
 * what phones put behind it is gone too.
 * @param turns whether what is written still says which way up it is
 */
export function readJpeg(bytes: Buffer, turns: boolean): PictureParts {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new RangeError('No JPEG');
  const parts: Buffer[] = [cut(bytes, 0, 2)];
  let [width, height, orientation] = [0, 0, 1];
  for (let at = 2; ; ) {
    const { marker, start } = markerAt(bytes, at);
    if (marker === END) break;
    const length = bytes.readUInt16BE(start + 1);
    const end = start + 1 + length;
    const segment = cut(bytes, start + 1, end);
    if (marker === APP1 && segment.toString('latin1', 2, 8) === 'Exif\0\0') {
      orientation = orientationOf(exifBlock(segment.subarray(2)));
    }
    if (isFrame(marker)) {
      height = bytes.readUInt16BE(start + 4);
      width = bytes.readUInt16BE(start + 6);
    }
    const kept = keptOf(marker, segment);
    if (kept) parts.push(Buffer.from([0xff, marker]), kept);
    at = end;
    if (marker !== START_OF_SCAN) continue;
    const next = endOfScan(bytes, at);
    parts.push(cut(bytes, at, next));
    at = next;
  }
  if (turns && orientation !== 1) parts.splice(1, 0, exifSegment(orientation));
  parts.push(Buffer.from([0xff, END]));
  return { bytes: Buffer.concat(parts), width, height, orientation };
}

/** The marker here, after any number of filling bytes; `start` is the place of its own byte. */
function markerAt(bytes: Buffer, at: number): { marker: number; start: number } {
  if (bytes.readUInt8(at) !== 0xff) throw new RangeError('No marker');
  let start = at + 1;
  while (bytes.readUInt8(start) === 0xff) start += 1;
  return { marker: bytes.readUInt8(start), start };
}

/** Start of a frame: SOF0 to SOF15 without the tables among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Null for a segment that only tells of the picture. JFIF's loses the small picture that it may carry. */
function keptOf(marker: number, segment: Buffer): Buffer | null {
  if (marker === APP14) return segment;
  if (marker === COMMENT || (marker > APP0 && marker <= 0xef)) return null;
  if (marker !== APP0) return segment;
  if (segment.toString('latin1', 2, 7) !== 'JFIF\0' || segment.length < 16) return null;
  const head = Buffer.from(segment.subarray(0, 16));
  head.writeUInt16BE(16, 0);
  head.writeUInt16BE(0, 14);
  return head;
}

/** The next marker that is neither an escaped byte nor a restart within the scan. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('The picture has no end');
}

function exifSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationBlock(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
