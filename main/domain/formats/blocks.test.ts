import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBlock, makePreformatted, makeTableRow, safeHref } from './blocks.ts';

const strong = (start: number, end: number) => ({ kind: 'strong', start, end }) as const;
const plain = (text: string) => ({ text, marks: [] });

test('marks follow their words through white space and composition', () => {
  const [block] = makeBlock(
    { kind: 'paragraph' },
    { text: '  cafe\u0301   bar \n baz', marks: [strong(9, 16), strong(7, 10)] },
  );
  expect(block?.text).toBe('café bar baz');
  const marked = block?.marks.map(({ start, end }) => block.text.slice(start, end));
  expect(marked).toEqual(['bar']);
});

test('every made block keeps the promises of the document model', () => {
  const inline = fc.string({ unit: 'binary', maxLength: 60 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      marks: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]) => strong(Math.min(a, b), Math.max(a, b))),
        { maxLength: 5 },
      ),
    }),
  );
  fc.assert(
    fc.property(inline, (given) => {
      for (const { text, marks } of makeBlock({ kind: 'paragraph' }, given)) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(text.normalize('NFC')).toBe(text);
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

test('a row keeps its columns, a row without text is none', () => {
  expect(makeTableRow(false, ['', 'a\tb', ''].map(plain))[0]?.text).toBe('\ta b\t');
  expect(makeTableRow(false, ['', ' '].map(plain))).toEqual([]);
});

test('preformatted text keeps its inner lines and first indentation', () => {
  expect(makePreformatted('\n  a\n\n    b  \n')[0]?.text).toBe('  a\n\n    b');
  expect(makePreformatted(' \n ')).toEqual([]);
});

test.each([
  ['https://a.example/x?y=1', true],
  ['mailto:a@b.example', true],
  ['/relative', false],
  ['javascript:alert(1)', false],
  ['java\u0000script:alert(1)', false],
  ['data:text/html,x', false],
  ['https://a b', false],
])('link %s is kept: %s', (href, kept) => {
  expect(safeHref(href) !== null).toBe(kept);
});
