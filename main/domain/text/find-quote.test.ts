import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from './find-quote.ts';

const cases: { name: string; text: string; quote: string; found: string[] }[] = [
  { name: 'as it stands', text: 'one two three', quote: 'two', found: ['two'] },
  { name: 'every place', text: 'aa aa', quote: 'aa', found: ['aa', 'aa'] },
  { name: 'straight for smart quotes', text: 'He said “no”.', quote: '"no"', found: ['“no”'] },
  { name: 'over a line break', text: 'one\n\ntwo', quote: 'one two', found: ['one\n\ntwo'] },
  { name: 'a hyphen for a dash', text: '3–4 March', quote: '3-4 March', found: ['3–4 March'] },
  { name: 'not there', text: 'one', quote: 'two', found: [] },
  { name: 'nothing asked', text: 'one', quote: ' ', found: [] },
];

for (const { name, text, quote, found } of cases) {
  test(`a quote is found: ${name}`, () => {
    expect(findQuote(text, quote).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
}

test('any slice of a text is found at its place', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
      fc.pre(start !== undefined && end !== undefined && start < end);
      const quote = text.slice(start, end);
      expect(findQuote(text, quote).map((span) => text.slice(span.start, span.end))).toContain(
        quote,
      );
    }),
  );
});
