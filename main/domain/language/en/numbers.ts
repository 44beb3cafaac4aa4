/** Words for numbers, and the vague ones, as data. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that add: "twenty", "seven". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words that multiply. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
]);

/** Scales that only count glued to their number: "15m", "3k". */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** What a vague word promises at least; the values of the conventions. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['tens of thousands', 2e4],
  ['dozens of thousands', 24e3],
  ['hundreds of thousands', 2e5],
  ['millions', 2e6],
  ['tens of millions', 2e7],
  ['hundreds of millions', 2e8],
  ['billions', 2e9],
  ['tens of billions', 2e10],
  ['hundreds of billions', 2e11],
  ['trillions', 2e12],
]);

/** "a few thousand", "several hundred": twice the word. */
export const FEW: ReadonlySet<string> = new Set([
  'a few',
  'few',
  'several',
  'many',
  'a couple of',
  'a couple',
]);

/** Parts of a whole by their denominator. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
]);
