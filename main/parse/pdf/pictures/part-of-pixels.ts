import type { Box } from '../page-text.ts';
import { CHANNELS, type Pixels } from './png.ts';

/** The part of a picture within `part`, from 0 to 1 each way, to the nearest point; at least one point. */
export function partOfPixels(pixels: Pixels, part: Box): Pixels {
  const { width, height, type, depth, samples } = pixels;
  const [left, right] = range(part.left, part.right, width);
  const [top, bottom] = range(part.top, part.bottom, height);
  const bits = CHANNELS[type] * depth;
  const [from, to] = [Math.ceil((width * bits) / 8), Math.ceil(((right - left) * bits) / 8)];
  const out = new Uint8Array(to * (bottom - top));
  for (let row = top; row < bottom; row += 1) {
    const start = row * from + Math.floor((left * bits) / 8);
    const shift = (left * bits) % 8;
    for (let at = 0; at < to; at += 1) {
      const [high = 0, low = 0] = [samples[start + at], samples[start + at + 1]];
      out[(row - top) * to + at] = (high << shift) | (low >> (8 - shift));
    }
  }
  return { ...pixels, width: right - left, height: bottom - top, samples: out };
}

function range(first: number, last: number, length: number): readonly [number, number] {
  const from = Math.min(length - 1, Math.max(0, Math.round(first * length)));
  return [from, Math.min(length, Math.max(from + 1, Math.round(last * length)))];
}
