import { expect, test } from 'vitest';
import { gradedOtherwise } from './said-when-graded.ts';

test.each<[string, string, string | null]>([
  ['17 people died in Halvet.', '17 people died in Halvet.', null],
  ['17 people died in Halvet.', 'Seventeen people died in Halvet on the road.', null],
  ['17 people died in Halvet.', '19 people died in Halvet.', 'Graded when it said “17”.'],
  ['It opens on 4 March.', 'It opens on 14 March.', 'Graded when it said “4 March”.'],
  ['The road is open.', 'The road is not open.', 'Graded before it said “not”.'],
  ['It struck near Halvet.', 'It struck near Orvane.', 'Graded when it said “Halvet”.'],
])('%s now %s', (said, quote, sentence) => {
  expect(gradedOtherwise({ credibility: 2, said }, quote)).toBe(sentence);
});

test('what nobody judged, and what nobody kept, is not told', () => {
  expect(gradedOtherwise({ credibility: null, said: 'It said 17.' }, 'It said 19.')).toBeNull();
  expect(gradedOtherwise({ credibility: 2 }, 'It said 19.')).toBeNull();
});
