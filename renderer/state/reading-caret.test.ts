import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadingCaret } from './reading-caret.ts';

const TEXT = 'First one here. Second one is longer.\n\nThird one (last).';

const caretIn = (text: string) => {
  const caret = new ReadingCaret();
  caret.reset(text);
  return caret;
};

type Act = (caret: ReadingCaret) => void;
const down: Act = (caret) => caret.move(1, 0);
const up: Act = (caret) => caret.move(-1, 0);
const more: Act = (caret) => caret.extend(1, 0);
const less: Act = (caret) => caret.extend(-1, 0);
const longer: Act = (caret) => caret.nudge('end', 1);
const shorter: Act = (caret) => caret.nudge('end', -1);
const later: Act = (caret) => caret.nudge('start', 1);

const cases: { name: string; acts: Act[]; quote: string }[] = [
  { name: 'begins at the first sentence', acts: [down], quote: 'First one here.' },
  { name: 'begins there going up, too', acts: [up], quote: 'First one here.' },
  { name: 'moves down', acts: [down, down], quote: 'Second one is longer.' },
  { name: 'stops at the end', acts: [down, down, down, down], quote: 'Third one (last).' },
  { name: 'moves up', acts: [down, down, up], quote: 'First one here.' },
  { name: 'extends', acts: [down, more], quote: 'First one here. Second one is longer.' },
  { name: 'gives back', acts: [down, more, less], quote: 'First one here.' },
  {
    name: 'extends upwards',
    acts: [down, down, less],
    quote: 'First one here. Second one is longer.',
  },
  { name: 'moves on from the extended side', acts: [down, more, down], quote: 'Third one (last).' },
  { name: 'gives back a word', acts: [down, shorter, shorter], quote: 'First one' },
  { name: 'takes a word in', acts: [down, longer], quote: 'First one here. Second' },
  { name: 'begins a word later', acts: [down, later], quote: 'one here.' },
  { name: 'keeps one word', acts: [down, shorter, shorter, shorter, shorter], quote: 'First' },
  { name: 'crosses blocks', acts: [down, down, longer], quote: 'Second one is longer.\n\nThird' },
  {
    name: 'drops white space of a selection',
    acts: [(c) => c.place({ start: 5, end: 10 })],
    quote: 'one',
  },
  {
    name: 'ignores a selection of white space',
    acts: [down, (c) => c.place({ start: 37, end: 39 })],
    quote: 'First one here.',
  },
  {
    name: 'goes on from a selection',
    acts: [(c) => c.place({ start: 16, end: 22 }), down],
    quote: 'Third one (last).',
  },
  {
    name: 'takes the sentence at a place',
    acts: [(c) => c.placeAt(20)],
    quote: 'Second one is longer.',
  },
];

for (const { name, acts, quote } of cases) {
  test(name, () => {
    const caret = caretIn(TEXT);
    for (const act of acts) act(caret);
    expect(caret.quote).toBe(quote);
  });
}

test('says where it is', () => {
  const caret = caretIn(TEXT);
  down(caret);
  expect(caret.announcement).toBe('Sentence 1 of 3: First one here.');
  more(caret);
  expect(caret.announcement).toMatch(/^2 sentences: /);
});

test('whatever is done, the span stays inside the text and holds more than white space', () => {
  const acts = [down, up, more, less, longer, shorter, later];
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom(...acts)), (text, done) => {
      const caret = caretIn(text);
      for (const act of done) act(caret);
      if (!caret.span) return;
      expect(caret.span.start).toBeGreaterThanOrEqual(0);
      expect(caret.span.end).toBeLessThanOrEqual(text.length);
      expect(caret.quote.trim()).not.toBe('');
    }),
  );
});
