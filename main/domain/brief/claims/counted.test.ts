import { expect, test } from 'vitest';
import { countedBy, nameOfCounted } from './counted.ts';

const CHOICES = [
  { topic: 'killed', of: '' },
  { topic: 'killed', of: 'children' },
  { topic: 'cases', of: 'cholera?' },
  { topic: 'displaced', of: '' },
] as const;

const CASES: readonly (readonly [words: string, at: number | null])[] = [
  ['Deaths', 0],
  ['killed', 0],
  ['deaths (children)', 1],
  ['children', 1],
  ['النازحون', 3],
  ['Personnes déplacées', 3],
  ['personnes deplacees', 3],
  ['suspected cases (cholera)', 2],
  ['', null],
  ['unicorns', null],
];

test.each(CASES)('“%s” names what is counted', (words, at) => {
  expect(countedBy(words, CHOICES)).toEqual(at === null ? null : CHOICES[at]);
});

test('what a newer version counts is called by its id', () => {
  expect(nameOfCounted({ topic: 'satellites', of: '' })).toBe('satellites');
});
