import { expect, test } from 'vitest';
import { meanF1, scoreText } from './score.ts';

const GOLD = 'one two three four five six';

test.each([
  ['the same words', GOLD, 1, 1],
  ['punctuation apart', 'One? no: one, two – three; four (five) six'.slice(9), 1, 1],
  ['half of it', 'one two three four', 1, 1 / 3],
  ['more than it', `${GOLD} seven eight nine`, 0.5, 1],
  ['the words in another order', 'six five four three two one', 0, 0],
  ['nothing', '', 0, 0],
])('%s', (_, found, precision, recall) => {
  expect(scoreText(GOLD, found)).toEqual({ precision, recall });
});

test('an empty page that is found empty is right', () => {
  expect(scoreText('', '')).toEqual({ precision: 1, recall: 1 });
});

test('F1 is that of the mean precision and recall', () => {
  const scores = [
    { precision: 1, recall: 1 },
    { precision: 0.5, recall: 1 },
  ];
  expect(meanF1(scores)).toEqual({ precision: 0.75, recall: 1, f1: 1.5 / 1.75 });
});
