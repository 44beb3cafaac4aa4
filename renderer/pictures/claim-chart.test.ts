import { expect, test } from 'vitest';
import type { LibraryClaim } from '#contract/figures.ts';
import { aClaim } from '../test/claims.ts';
import { claimChart, MOST_VOICES } from './claim-chart.ts';

const SIZE = { width: 800, height: 200, left: 60, bottom: 20, day: 90 };
const chart = (...parts: Partial<LibraryClaim>[]) => claimChart(parts.map(aClaim), SIZE);
const later = { day: '2031-03-09' } as const;

test('a later day lies further right, a higher number further up', () => {
  const drawn = chart({ value: 100 }, { ...later, value: 900 });
  const [first, last] = drawn?.voices[0]?.points ?? [];
  expect(first?.x).toBe(SIZE.left);
  expect(last?.x).toBeGreaterThan(first?.x ?? Infinity);
  expect(last?.y).toBeLessThan(first?.y ?? -Infinity);
  expect(drawn).toMatchObject({ from: '2031-03-06', to: '2031-03-09', least: 100, most: 900 });
});

test('a town can be read beside its country: the axis goes by tens', () => {
  const town = [{ value: 700 }, { ...later, value: 7_000 }];
  expect(chart(...town)?.byTens).toBe(false);
  const beside = chart(...town, { value: 900 }, { ...later, value: 12_000_000, placeKey: 'b' });
  expect(beside?.byTens).toBe(true);
  expect(beside?.amounts.map(({ amount }) => amount)).toEqual([
    100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000,
  ]);
  const points = beside?.voices.flatMap((voice) => voice.points) ?? [];
  const heightOf = (amount: number) => points.find(({ claim }) => claim.value === amount)?.y ?? 0;
  expect(heightOf(700) - heightOf(7_000)).toBeGreaterThan(SIZE.height / 10);
  // What is nought has no place on such an axis.
  expect(chart({ value: 0 }, { ...later, value: 12_000_000 })?.byTens).toBe(false);
});

test('of one day nothing is drawn, nor of what is withdrawn or has no day', () => {
  expect(chart({}, { voice: 'mayor' })).toBeNull();
  expect(chart({}, { ...later, withdrawn: 'taken-back' })).toBeNull();
  expect(chart({}, { day: null })).toBeNull();
  expect(chart()).toBeNull();
});

test('one voice is one line for each place; events of single days are joined by none', () => {
  const paths = (...parts: Partial<LibraryClaim>[]) => chart(...parts)?.voices[0]?.paths.length;
  expect(paths({}, later)).toBe(1);
  expect(paths({}, later, { placeKey: 'b' }, { ...later, placeKey: 'b' })).toBe(2);
  expect(paths({ placeKey: '' }, { ...later, placeKey: '' })).toBe(0);
  expect(paths({ event: '2031-03-06' }, { ...later, event: '2031-03-09' })).toBe(0);
});

test('voices beyond the first few are drawn as others', () => {
  const many = Array.from({ length: MOST_VOICES + 2 }, (_, at) => ({
    ...(at > 0 && later),
    voice: `v${at}`,
    speaker: `Voice ${at}`,
  }));
  const names = chart(...many)?.voices.map(({ name }) => name);
  expect(names).toHaveLength(MOST_VOICES + 1);
  expect(names?.at(-1)).toBeNull();
});

test('a range has two ends, and other units stand in the table alone', () => {
  const range = { value: null, low: 100, high: 300 } as const;
  const drawn = chart(range, later, { ...later, unit: 'USD', value: 1e9 });
  const [point] = drawn?.voices[0]?.points ?? [];
  expect(point?.low).toBeGreaterThan(point?.high ?? Infinity);
  expect(drawn).toMatchObject({ unit: 'count', drawn: 2, most: 400 });
});
