import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edge, liesOver, stretch } from './stretch-span.ts';

const text = 'First line.\n\nThe World Food Programme, in Rome.';
const cases: readonly [string, Edge, boolean, string][] = [
  ['Food', 'start', true, 'World Food'],
  ['Food', 'end', true, 'Food Programme'],
  ['Programme', 'end', true, 'Programme, in'],
  ['World Food', 'start', false, 'Food'],
  ['World Food', 'end', false, 'World'],
  ['Food', 'end', false, 'Food'],
  ['The', 'start', true, 'The'],
  ['Rome', 'end', true, 'Rome'],
];

test.each(cases)('%s, %s longer: %s', (quote, edge, longer, expected) => {
  const start = text.indexOf(quote);
  const moved = stretch(text, { start, end: start + quote.length }, edge, longer);
  expect(text.slice(moved.start, moved.end)).toBe(expected);
});

test('a span stays in the text and keeps at least what it cannot lose', () => {
  const step = fc.tuple(fc.constantFrom<Edge>('start', 'end'), fc.boolean());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(step), (any, steps) => {
      let span = { start: 0, end: any.length };
      for (const [edge, longer] of steps) span = stretch(any, span, edge, longer);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(any.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }),
  );
});

test('only what holds the other can take its place', () => {
  expect(liesOver({ start: 0, end: 9 }, { start: 2, end: 5 })).toBe(true);
  expect(liesOver({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(false);
  expect(liesOver({ start: 0, end: 4 }, { start: 2, end: 5 })).toBe(false);
});
