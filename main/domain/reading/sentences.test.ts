import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

/** Each case is a text whose sentences are separated by "|" (and the white space around it). */
const cases: readonly string[] = [
  'One stopped. | Two went on! | Did three? | Four.',
  'Mr. Assad met Dr. Khan in the U.S. | The talks failed.',
  'The U.S. Army left. | U.N. envoy Geir O. Pedersen spoke.',
  'Associated Press writer Edith M. Lederer contributed at the United Nations.',
  'Resolution No. 2254 was cited. | He said no. | They left.',
  'It fell on Jan. 3, 2020. | It rose in Jan. | Then it fell.',
  'Some 3.5 million fled. | About 1,200.75 tons came.',
  '“Stop.” | He went. | (They stayed.) | All of them.',
  '“Why?” he asked. | “Go!” she cried.',
  'He waited... and left. | He waited... | Then he left.',
  'He said … | Nothing came. | It went on . . . and on.',
  'Talks began at 5 p.m. Monday. | They ended at 9 a.m. | Delegates slept.',
  'At 5 p.m. EST it began.',
  'Acme Inc. Chief Tim Cook spoke for Acme Inc. | He was brief.',
  'First line\n|Second line without a stop\n\n|Third.',
  '1. Water was short. | 2. Food came late.',
  'IV. Findings follow here.',
  'هل وصلت المساعدات؟ | نعم وصلت أمس. | قال د. أحمد ذلك.',
  'یہ پہلا جملہ ہے۔ | یہ دوسرا ہے۔',
  '他来了。|她走了。',
  'Il a dit « Non. » | Elle est partie.',
  'It was taken.[12] | Others fled.[3][4] | Some stayed.',
  'See e.g. Aleppo or Idlib vs. Hama.',
  'Visit example.com for more. | Version 2.0.1 came out.',
  'Sec. Austin met St. Petersburg officials on Main St. | They left.',
  'He lives in Washington D.C. | It is far.',
  'Plan B. | The other plan failed.',
  '“He left,” she said. | “We stayed.”',
  'BEIRUT (AP) — Syrian forces moved in. | ___ She wrote it.',
  '',
];

for (const marked of cases) {
  test(`sentences: ${JSON.stringify(marked)}`, () => {
    const expected = marked
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const text = marked.replaceAll('|', '');
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
}

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom('. ', '.', '! ', '؟ ', '\n', '\n\n', '...', ' ', '\u00a0', '[1] ', ' »', '"'),
      fc.constantFrom('U.S.', 'Mr.', 'the', 'The', 'إدلب', 'Idlib', '3.5', '(', '😀'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('sentences are ordered and trimmed, and hold every character that is not white space', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let rest = '';
      let last = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/);
        rest += text.slice(last, start);
        last = end;
      }
      expect((rest + text.slice(last)).trim()).toBe('');
    }),
    { numRuns: 2_000 },
  );
});

test('a hostile text is split without blowing up', () => {
  for (const unit of ['. ', '.', '.)', '. (', '[', '.[', 'A. ', ' ', '.\u00a0»']) {
    expect(sentences(unit.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
  }
});
