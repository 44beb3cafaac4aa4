import { expect, test } from 'vitest';
import { figureWords, inTongue } from './figure-words.ts';

const ONE = { value: 6_000, low: null, high: null, qualifier: null, unit: 'count' } as const;
const OPEN = { ...ONE, value: null } as const;

test.each([
  ['en', { ...ONE, qualifier: 'about' }, 'about 6,000'],
  ['ar', { ...ONE, qualifier: 'about' }, 'نحو 6,000'],
  ['fr', { ...ONE, qualifier: 'more than' }, 'plus de 6\u00a0000'],
  ['en', { ...OPEN, low: 3, high: 5, qualifier: 'between', unit: 'km' }, '3 to 5 km'],
  ['fr', { ...ONE, value: 1_234.5, qualifier: 'at least', unit: 'km' }, 'au moins 1\u00a0234,5 km'],
  ['ar', { ...OPEN, low: 3 }, '3 أو أكثر'],
  ['fr', { ...OPEN, high: 5, unit: 'percent' }, 'jusqu’à 5 %'],
] as const)('%s: %o', (tongue, figure, words) => {
  expect(figureWords(figure, tongue)).toBe(words);
  expect(inTongue(figureWords(figure), tongue)).toBe(words);
});

test('what is no figure in English words stays as it is', () => {
  expect(inTongue('nearly all', 'fr')).toBe('nearly all');
});
