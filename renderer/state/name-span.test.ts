import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '#domain/text/words.ts';
import { nameSpan } from './name-span.ts';

const CASES: readonly (readonly [passage: string, name: string | null])[] = [
  ['Karsana', 'Karsana'],
  [' Karsana, ', 'Karsana'],
  ['“Red Lantern”.', 'Red Lantern'],
  ['Karsana.', 'Karsana'],
  ['(the U.S.),', 'the U.S.'],
  ['أهالي إدلب؟', 'أهالي إدلب'],
  ['«جبهة إلما»', 'جبهة إلما'],
  ['Brigade 9', 'Brigade 9'],
  [
    'United Nations Office for the Coordination of Affairs',
    'United Nations Office for the Coordination of Affairs',
  ],
  ['Heavy rain cut the only road to Karsana on Monday', null],
  ['One\n\nTwo', null],
  ['27,000', null],
  [' … ', null],
  ['x'.repeat(101), null],
];

test.each(CASES)('“%s” names %s', (passage, name) => {
  const text = `before ${passage} after`;
  const span = nameSpan(text, { start: 7, end: 7 + passage.length });
  expect(span && text.slice(span.start, span.end)).toBe(name);
});

test.each([
  ['arsan', 'Karsana'],
  ['sana Brid', 'Karsana Bridge'],
  ['na ', 'Karsana'],
  ['Bridge', 'Bridge'],
])('“%s”, cut out of the text, names the whole words %s', (passage, name) => {
  const text = 'to Karsana Bridge and';
  const start = text.indexOf(passage);
  const span = nameSpan(text, { start, end: start + passage.length });
  expect(span && text.slice(span.start, span.end)).toBe(name);
});

test('a name is made of whole words, has no space around it, and is its own name', () => {
  const sign = fc.constantFrom('a', 'É', 'ب', ' ', '.', ',', '”', '(', '\n', '9');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), fc.nat(9), (text, start) => {
      const span = nameSpan(text, { start, end: text.length });
      if (!span) return;
      expect(span.end).toBeLessThanOrEqual(text.length);
      for (const word of words(text)) {
        expect([span.start, span.end].some((at) => at > word.start && at < word.end)).toBe(false);
      }
      const name = text.slice(span.start, span.end);
      expect(name.trim()).toBe(name);
      expect(name).not.toBe('');
    }),
  );
});
