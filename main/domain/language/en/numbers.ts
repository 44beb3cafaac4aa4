/** English words for numbers, and the vague ones, as data. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that add: "twenty", "seven". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words that multiply a number before them, in words or digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
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
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((word, index) => {
    const plural = word === 'half' ? 'halves' : `${word}s`;
    return [
      [word, index + 2],
      [plural, index + 2],
    ] as const;
  }),
)
  .set('fourth', 4)
  .set('fourths', 4);
