import { cut } from './picture-parts.ts';

const ORIENTATION = 0x0112;

/** The way up that a block of Exif names; 1 where it names none. */
export function orientationOf(block: Buffer): number {
  const order = block.toString('latin1', 0, 2);
  if (block.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const isLittle = order === 'II';
  const short = (at: number) => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const start = isLittle ? block.readUInt32LE(4) : block.readUInt32BE(4);
  if (start + 2 > block.length) return 1;
  const count = Math.min(short(start), 200);
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * 12;
    if (entry + 12 > block.length) return 1;
    if (short(entry) !== ORIENTATION) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** How a picture is shown: first mirrored, then turned. */
export interface Turn {
  readonly mirrored: boolean;
  /** Clockwise, in degrees. */
  readonly degrees: 0 | 90 | 180 | 270;
}

/** By the number that Exif gives it (CIPA DC-008, 4.6.5). */
const TURNS: readonly Turn[] = (
  [
    [false, 0],
    [true, 0],
    [false, 180],
    [true, 180],
    [true, 270],
    [false, 90],
    [true, 90],
    [false, 270],
  ] as const
).map(([mirrored, degrees]) => ({ mirrored, degrees }));

export const turnOf = (orientation: number): Turn =>
  TURNS[orientation - 1] ?? { mirrored: false, degrees: 0 };

/** A block of Exif that says which way up a picture is, and nothing else. */
export function orientationBlock(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('MM\0*', 0, 'latin1');
  block.writeUInt32BE(8, 4);
  block.writeUInt16BE(1, 8);
  block.writeUInt16BE(ORIENTATION, 10);
  block.writeUInt16BE(3, 12);
  block.writeUInt32BE(1, 14);
  block.writeUInt16BE(orientation, 18);
  return block;
}

/** The block of Exif in a segment or chunk, with or without its name before it. */
export const exifBlock = (content: Buffer): Buffer =>
  content.toString('latin1', 0, 6) === 'Exif\0\0' ? cut(content, 6, content.length) : content;
