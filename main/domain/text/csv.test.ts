import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWatchList } from '../entities/watch/parse-watch-list.ts';
import { csvRow } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['-1', '-1'],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['a; =1', '"a; \'=1"'],
  ['a;-5', '"a;-5"'],
  ['a;"=1"', '"a;\'""=1"""'],
  ['a\n=1', '"a\n\'=1"'],
  ['＝1', "'＝1"],
  ['1=1', '1=1'],
])('%j is written as %j', (text, written) => {
  expect(csvRow([text, 'x'])).toBe(`${written},x\r\n`);
});

test('what is written is read as the same cells, and none is a formula', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', '"', ',', '=', '-', "'", '@'),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (variants) => {
      const [watched] = parseWatchList(csvRow(['Name of it', ...variants])).names;
      for (const variant of watched?.variants ?? []) expect(variant).not.toMatch(/^[=\-@]/);
      const unguarded = watched?.variants.map((variant) => variant.replace(/^'(?=[=\-@])/, ''));
      const guarded = new Set(variants.map((variant) => variant.replace(/^'(?=[=\-@])/, '')));
      expect(new Set(unguarded)).toEqual(guarded);
    }),
  );
});
