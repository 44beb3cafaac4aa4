import { cut, type PictureParts } from './picture-parts.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** GIF without its comments and what applications put in, but for the one that says how often it plays. */
export function readGif(bytes: Buffer): PictureParts {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) throw new RangeError('No GIF');
  const head = 13 + tableLength(bytes.readUInt8(10));
  const parts: Buffer[] = [cut(bytes, 0, head)];
  let at = head;
  for (let kind = bytes.readUInt8(at); kind !== TRAILER; kind = bytes.readUInt8(at)) {
    let data: number;
    if (kind === IMAGE) data = at + 11 + tableLength(bytes.readUInt8(at + 9));
    else if (kind === EXTENSION) data = at + 2;
    else throw new RangeError('No block');
    const end = endOfBlocks(bytes, data);
    const label = kind === EXTENSION ? bytes.readUInt8(at + 1) : 0;
    const plays =
      label === APPLICATION && bytes.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';
    if ((label !== COMMENT && label !== APPLICATION) || plays) parts.push(cut(bytes, at, end));
    at = end;
  }
  parts.push(Buffer.from([TRAILER]));
  return {
    bytes: Buffer.concat(parts),
    width: bytes.readUInt16LE(6),
    height: bytes.readUInt16LE(8),
    orientation: 1,
  };
}

/** Of a table of colours, in bytes, as its flags say. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Behind the empty block that ends them. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}
