import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteBlocks, noteParts } from './note-parts.ts';

const cases: { line: string; parts: string[] }[] = [
  { line: 'plain', parts: ['text plain'] },
  { line: 'a **b** c', parts: ['text a ', 'strong b', 'text  c'] },
  { line: '*b* and `x*y*z`', parts: ['emphasis b', 'text  and ', 'code x*y*z'] },
  { line: 'file_name_here', parts: ['text file_name_here'] },
  { line: '2 * 3 * 4', parts: ['text 2 * 3 * 4'] },
  { line: '**open', parts: ['text **open'] },
];

test.each(cases)('$line', ({ line, parts }) => {
  expect(noteParts(line).map(({ kind, text }) => `${kind} ${text}`)).toEqual(parts);
});

test('lines gather into paragraphs, items and quotations', () => {
  const note = 'one\ntwo\n\n- a\n  more\n- b\n\n> said\n> again';
  expect(
    noteBlocks(note).map(({ kind, lines }) => [kind, lines.map((line) => line.trim())]),
  ).toEqual([
    ['paragraph', ['one', 'two']],
    ['item', ['a', 'more']],
    ['item', ['b']],
    ['quotation', ['said', 'again']],
  ]);
});

test('nothing but signs is ever lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '_', '`') });
  const bare = (value: string) => value.replace(/[*_`]/g, '');
  fc.assert(
    fc.property(text, (line) => {
      expect(
        bare(
          noteParts(line)
            .map((part) => part.text)
            .join(''),
        ),
      ).toBe(bare(line));
    }),
  );
});
