import { expect, test } from 'vitest';
import type { Run } from './page-text.ts';
import { withVowels } from './vowels.ts';

const run = (text: string, x: number, y: number, width: number): Run => ({
  text,
  x,
  y,
  width,
  size: 13,
  bold: false,
  italic: false,
  struck: false,
  href: null,
});

/** What is left of the runs, as a page then has them. */
const settled = (runs: readonly Run[]): string[] => withVowels(runs)(runs).map(({ text }) => text);

test('a vowel that is drawn above a line belongs to its letter, in whichever order the file draws', () => {
  const [letter, vowel, next] = [
    run('أ', 530, 122, 4),
    run('\u064f', 529, 116, 0),
    run('غ', 523, 122, 7),
  ];
  expect(settled([next, vowel, letter])).toEqual(['غ', 'أ\u064f']);
  expect(settled([letter, vowel, next])).toEqual(['أ\u064f', 'غ']);
});

test('two of them stay in their order; far from any letter, or in a whole word, they stay alone', () => {
  const letter = run('ل', 100, 50, 5);
  expect(settled([letter, run('\u0651', 102, 45, 0), run('\u064e', 102, 42, 0)])).toEqual([
    'ل\u0651\u064e',
  ]);
  expect(settled([letter, run('\u064e', 300, 45, 0)])).toEqual(['ل', '\u064e']);
  expect(settled([run('قال', 100, 50, 20), run('\u064e', 102, 45, 0)])).toEqual(['قال', '\u064e']);
});
