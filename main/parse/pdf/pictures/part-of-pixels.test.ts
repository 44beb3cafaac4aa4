import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOfPixels } from './part-of-pixels.ts';
import { CHANNELS, type Pixels } from './png.ts';

const length = fc.integer({ min: 1, max: 20 });
const edge = fc.double({ min: 0, max: 1, noNaN: true });
const form = fc.constantFrom(
  ...([
    [0, 1],
    [3, 2],
    [3, 4],
    [0, 8],
    [2, 8],
    [6, 8],
  ] as const),
);
const pixels = fc
  .record({ width: length, height: length, form })
  .chain(({ width, height, form: [type, depth] }) => {
    const bytes = Math.ceil((width * CHANNELS[type] * depth) / 8) * height;
    return fc
      .uint8Array({ minLength: bytes, maxLength: bytes })
      .map((samples): Pixels => ({ width, height, type, depth, samples, palette: null }));
  });

/** The bits of a point, one after the other. */
function pointOf({ width, type, depth, samples }: Pixels, column: number, row: number): string {
  const bits = CHANNELS[type] * depth;
  const start = row * Math.ceil((width * bits) / 8) * 8 + column * bits;
  return Array.from({ length: bits }, (_, index) => {
    const at = start + index;
    return ((samples[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  }).join('');
}

test('each point of a part is the point of the whole that stood there', () => {
  fc.assert(
    fc.property(pixels, edge, edge, edge, edge, (whole, a, b, c, d) => {
      const box = {
        left: Math.min(a, b),
        right: Math.max(a, b),
        top: Math.min(c, d),
        bottom: Math.max(c, d),
      };
      const part = partOfPixels(whole, box);
      const left = Math.min(whole.width - 1, Math.round(box.left * whole.width));
      const top = Math.min(whole.height - 1, Math.round(box.top * whole.height));
      expect(left + part.width).toBeLessThanOrEqual(whole.width);
      expect(top + part.height).toBeLessThanOrEqual(whole.height);
      for (let row = 0; row < part.height; row += 1)
        for (let column = 0; column < part.width; column += 1)
          expect(pointOf(part, column, row)).toBe(pointOf(whole, left + column, top + row));
    }),
    { numRuns: 60 },
  );
});
