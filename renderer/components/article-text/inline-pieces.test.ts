import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK_KINDS, type Mark } from '#domain/document.ts';
import { inlinePieces } from './inline-pieces.ts';

const flags = (kind: 'strong' | 'emphasis', start: number, end: number): Mark => ({
  kind,
  start,
  end,
});

test('overlapping marks cut the text where they begin and end', () => {
  const pieces = inlinePieces({
    text: 'abcdef',
    marks: [flags('strong', 1, 4), flags('emphasis', 3, 6)],
  });
  expect(pieces.map(({ text, strong, emphasis }) => [text, strong, emphasis])).toEqual([
    ['a', false, false],
    ['bc', true, false],
    ['d', true, true],
    ['ef', false, true],
  ]);
});

test.each(MARK_KINDS)('a piece that is %s is that alone', (kind) => {
  const [piece] = inlinePieces({ text: 'abc', marks: [{ kind, start: 0, end: 3 }] });
  const names: Readonly<Record<string, string>> = { 'note-reference': 'noteReference' };
  const set = Object.entries(piece ?? {}).flatMap(([name, value]) => (value === true ? name : []));
  expect(set).toEqual([names[kind] ?? kind]);
});

test('a link keeps its address', () => {
  const marks: Mark[] = [{ kind: 'link', start: 0, end: 2, href: 'https://example.org/' }];
  expect(inlinePieces({ text: 'abc', marks })[0]).toMatchObject({
    text: 'ab',
    href: 'https://example.org/',
  });
});

test('the pieces joined are the text, whatever the marks', () => {
  const mark = fc.record({
    start: fc.integer({ min: -2, max: 12 }),
    end: fc.integer({ min: -2, max: 12 }),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, spans) => {
      const marks = spans.map(({ start, end }) => flags('strong', start, end));
      expect(
        inlinePieces({ text, marks })
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
