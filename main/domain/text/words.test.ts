import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldDiacritics } from '../language/fold-diacritics.ts';
import { countWords, words } from './words.ts';

const cases: readonly { text: string; found: string[] }[] = [
  { text: 'The country’s 3,500.5 tons.', found: ['The', 'country’s', '3,500.5', 'tons'] },
  { text: 'north-west—Idlib', found: ['north', 'west', 'Idlib'] },
  { text: 'دمشق، في ١٬٥٠٠ يوم', found: ['دمشق', 'في', '١٬٥٠٠', 'يوم'] },
  { text: '20th COVID19 e\u0301t\u00e9', found: ['20', 'th', 'COVID19', 'e\u0301t\u00e9'] },
  { text: '他来了', found: ['他', '来', '了'] },
  { text: "'quoted' rock 'n' roll", found: ['quoted', 'rock', 'n', 'roll'] },
  { text: ' — … ', found: [] },
];

for (const { text, found } of cases) {
  test(`words of ${JSON.stringify(text)}`, () => {
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(countWords(text)).toBe(found.length);
  });
}

test('every letter and digit stands in exactly one word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const inside = words(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(inside)).toBe(letters(text));
    }),
  );
});

const folds: readonly [text: string, folded: string][] = [
  ['Erdoğan', 'Erdogan'],
  ['Łódź, Straße, Çelik', 'Lodz, Strasse, Celik'],
  ['أُسَامَة', 'اسامه'],
  ['حلـــب', 'حلب'],
  ['plain', 'plain'],
];

for (const [text, folded] of folds) {
  test(`folded: ${text}`, () => expect(foldDiacritics(text)).toBe(folded));
}
