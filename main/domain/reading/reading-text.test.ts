import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingText } from './reading-text.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['Officials said ~~12~~ 15 people died.', 'Officials said        15 people died.'],
  ['1,250[1][2] families left.[5] Others stayed.', '1,250       families left.    Others stayed.'],
  ['5[*] fell', '5    fell'],
  ['“We [the council] agreed” [sic]', '“We [the council] agreed” [sic]'],
  ['[1] Camp register.', '[1] Camp register.'],
  ['a ~ b ~ c', 'a ~ b ~ c'],
];

test.each(CASES)('%s', (text, reading) => {
  expect(readingText(text)).toBe(reading);
});

test('it is as long as the text, and only blanks differ', () => {
  const part = fc.constantFrom('~~', '[', ']', '3', 'a', ' ', '\n', 'word', '*');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const reading = readingText(text);
      expect(reading.length).toBe(text.length);
      for (let at = 0; at < text.length; at += 1)
        if (reading[at] !== text[at]) expect(reading[at]).toBe(' ');
    }),
  );
});
