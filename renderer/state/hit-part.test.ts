import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_HITS, partAround } from './hit-part.ts';

const row = fc.nat({ max: 50_000 });
const rows = fc.tuple(row, fc.integer({ min: 1, max: 300 }));

test('whatever rows are drawn one after the other, the part that is asked for holds them, and is not asked for again', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1 }), (sights) => {
      let part = FIRST_HITS;
      for (const [from, many] of sights) {
        const drawn = { from, to: from + many };
        part = partAround(part, drawn) ?? part;
        expect(part.from).toBeLessThanOrEqual(from);
        expect(part.from + part.limit).toBeGreaterThanOrEqual(drawn.to);
        expect(partAround(part, drawn)).toBeNull();
      }
    }),
  );
});
