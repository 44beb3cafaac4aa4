import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowHeights } from './row-heights.ts';

const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);

test('rows that nobody measured are as high as the first ones that were', () => {
  const rows = new RowHeights();
  rows.take(keys(100));
  expect(
    rows.measure(
      new Map([
        [0, 20],
        [1, 40],
      ]),
    ),
  ).toBe(true);
  expect([rows.top(1), rows.top(2), rows.height]).toEqual([20, 60, 60 + 98 * 30]);
  expect(rows.measure(new Map([[2, 90]]))).toBe(true);
  expect([rows.top(3), rows.height]).toEqual([150, 150 + 97 * 30]);
});

test('what moves by less than half a pixel moves nothing', () => {
  const rows = new RowHeights();
  rows.take(keys(3));
  rows.measure(new Map([[0, 20]]));
  expect(rows.measure(new Map([[1, 20.3]]))).toBe(false);
  expect(rows.height).toBe(60);
});

test('a row keeps its height where the list changes around it, until rows look otherwise', () => {
  const rows = new RowHeights();
  rows.take(['a', 'b']);
  rows.measure(
    new Map([
      [0, 10],
      [1, 30],
    ]),
  );
  rows.take(['new', 'b', 'a']);
  expect([1, 2, 3].map((at) => rows.top(at))).toEqual([20, 50, 60]);
  rows.forget();
  expect(rows.top(2)).toBe(rows.top(1) * 2);
});

test('every place belongs to the row that covers it', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(heights, fc.integer({ min: -50, max: 9_000 }), (all, y) => {
      const rows = new RowHeights();
      rows.take(keys(all.length));
      rows.measure(new Map(all.entries()));
      const at = rows.at(y);
      expect(at === 0 || rows.top(at) <= y).toBe(true);
      expect(at === all.length - 1 || y < rows.top(at + 1)).toBe(true);
    }),
  );
});

test('no rows are no height, and the first one stands for any place', () => {
  const rows = new RowHeights();
  rows.take([]);
  expect([rows.height, rows.at(500)]).toEqual([0, 0]);
});
