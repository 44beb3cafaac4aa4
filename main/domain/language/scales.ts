/** What multiplies digits in any language, and fractions of one sign, as data. */

/** Short forms and the words of languages whose texts are read for digits alone; folded. */
export const DIGIT_SCALES: ReadonlyMap<string, number> = new Map([
  ...scale(1e3, 'mille mil tausend тыс тысяч тысячи тысяча тысячу тис тисяч тисячі'),
  ...scale(
    1e6,
    `mn mln mio millions millionen millones milhoes million milioni миллион миллиона миллионов млн
    мільйон мільйонів мільйони`,
  ),
  ...scale(
    1e9,
    `bn bln mrd mds md mld milliard milliards milliarden miliardi миллиард миллиарда миллиардов млрд
    мільярд мільярдів billions`,
  ),
  ...scale(1e12, 'trn tln trillions триллион триллиона триллионов трлн'),
]);

/** Letters that scale only where they are written to their number: "15m", "3k", "2tn". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tr', 1e12],
]);

/** Fractions that are one sign. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

function scale(factor: number, words: string): (readonly [string, number])[] {
  return words.split(/\s+/).map((word) => [word, factor] as const);
}
