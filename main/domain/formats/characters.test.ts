import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCharacters, cleanLine, shorten } from './characters.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\n\ne'],
  ['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
  ['unpaired surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['bidirectional overrides and isolates', 'a\u202eb\u2066c\u2069', 'abc'],
  ['joiners stay', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['composition', 'e\u0301', 'é'],
  ['soft hyphens and byte order marks', '\ufeffre\u00adport', 'report'],
];

test.each(CASES)('cleans %s', (_, raw, clean) => {
  expect(cleanCharacters(raw)).toBe(clean);
});

test('a clean line has single spaces only', () => {
  expect(cleanLine(' 10\u00a0000 \t people\n')).toBe('10 000 people');
});

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const clean = cleanCharacters(raw);
      expect(cleanCharacters(clean)).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});

test('a shortened text keeps its limit and whole words', () => {
  expect(shorten('one two three four', 12)).toBe('one two…');
  expect(shorten('short', 12)).toBe('short');
  expect(shorten('😀'.repeat(10), 6).isWellFormed()).toBe(true);
});
