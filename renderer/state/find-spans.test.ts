import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FoldedText } from '#domain/text/folded-text.ts';
import { findSpans } from './find-spans.ts';

interface Case {
  readonly text: string;
  readonly typed: string;
  readonly found: readonly string[];
}

const CASES: readonly Case[] = [
  { text: 'The Dam broke; a macadam road.', typed: 'dam', found: ['Dam', 'dam'] },
  { text: 'One word and the\n\nnext', typed: 'the next', found: ['the\n\nnext'] },
  { text: 'in Édleb and Edleb', typed: 'EDLEB ', found: ['Édleb', 'Edleb'] },
  { text: 'مدينة إِدلب', typed: 'ادلب', found: ['إِدلب'] },
  { text: '٢٧ قتيلا', typed: '27', found: ['٢٧'] },
  { text: 'a (b) [c] $5.50', typed: '$5.50', found: ['$5.50'] },
  { text: 'aaaa', typed: 'aa', found: ['aa', 'aa'] },
  { text: 'nothing here', typed: '  ', found: [] },
  { text: 'nothing here', typed: 'nothere', found: [] },
];

test.each(CASES)('“$typed” in “$text”', ({ text, typed, found }) => {
  const spans = findSpans(new FoldedText(text), typed);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('every word of a text is found where it stands, whatever signs were typed', () => {
  const word = fc.stringMatching(/^[a-z.*+?()[\]{}|\\^$éÉإ]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), (words, pick) => {
      const text = words.join(' ');
      const at = pick % words.length;
      const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
      const spans = findSpans(new FoldedText(text), words[at] ?? '');
      const covers = spans.some((span) => span.start <= start && span.end > start);
      expect(covers).toBe(true);
      for (const [index, { start: from }] of spans.slice(1).entries())
        expect(from).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
    }),
  );
});
