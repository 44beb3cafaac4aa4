import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

const LEAD =
  'Syrian government forces entered the city of Saraqeb on Thursday after heavy clashes with rebels.';
const NEED =
  'Hospitals in Saraqeb and Idlib need fuel and medicine after the clashes, the United Nations said.';
const STORY = [
  'Forces enter Saraqeb',
  `${LEAD} It angered Turkey.`,
  '“We will stay in Saraqeb with the rebels until the clashes end,” said a fighter.',
  NEED,
  'More than 580,000 civilians have fled the clashes around Saraqeb and Idlib since December.',
  'Syrian government forces entered Saraqeb city on Thursday after heavy clashes with the rebels.',
  'AP writers Suzan Fraser in Ankara and Edith M. Lederer in Saraqeb contributed to this report.',
  'Advertisement',
].join('\n\n');

const chosen = (text: string, sentences: number, exclude: { start: number; end: number }[] = []) =>
  summarise(text, { sentences, exclude }).map((sentence) => sentence.text);

test('the lead comes first, repetitions, credits, quotes and fragments stay out', () => {
  const summary = chosen(STORY, 3);
  expect(summary).toHaveLength(3);
  expect(summary[0]).toBe(LEAD);
  expect(summary.join(' ')).not.toMatch(/contributed|Advertisement|“|angered|Saraqeb city/);
});

test('excluded spans are not chosen, even in part', () => {
  const start = STORY.indexOf(LEAD);
  expect(chosen(STORY, 8, [{ start: start + 10, end: start + 12 }])).not.toContain(LEAD);
});

test('Arabic has its summary too', () => {
  const lead = 'أعلنت الأمم المتحدة أن أكثر من نصف مليون شخص نزحوا من إدلب منذ ديسمبر الماضي.';
  const text = `${lead} لماذا؟ وتحتاج المستشفيات في إدلب إلى أدوية ووقود بشكل عاجل منذ ديسمبر. © جميع الحقوق محفوظة لدى الأمم المتحدة في هذا الموقع.`;
  expect(chosen(text, 1)).toEqual([lead]);
});

test('a text of fragments still gives something; an empty one nothing', () => {
  expect(chosen('Water.\n\nFood.', 1)).toHaveLength(1);
  expect(chosen('', 3)).toEqual([]);
  expect(chosen(STORY, 0)).toEqual([]);
  expect(chosen(STORY, Number.NaN)).toEqual([]);
});

test('a summary is in text order, within the text, no longer than asked, and always the same', () => {
  const word = fc.constantFrom('Idlib', 'fled', 'the', 'rebels', '12', 'city', 'U.S.', 'إدلب', '“');
  const text = fc
    .array(fc.tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom('. ', '? ', '\n\n', '.” ')))
    .map((parts) => parts.map(([words, stop]) => words.join(' ') + stop).join(''));
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (story, count) => {
      const summary = summarise(story, { sentences: count });
      expect(summary.length).toBeLessThanOrEqual(count);
      let last = 0;
      for (const { start, end, text: sentence, score } of summary) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(story.slice(start, end)).toBe(sentence);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        last = end;
      }
      expect(summarise(story, { sentences: count })).toEqual(summary);
    }),
  );
});

test('hostile texts stay within bounds', () => {
  expect(chosen('word '.repeat(300_000), 5).length).toBeLessThanOrEqual(5);
  expect(chosen('The same six words stand here. '.repeat(20_000), 5)).toHaveLength(5);
});
