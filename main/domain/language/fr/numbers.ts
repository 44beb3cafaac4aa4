/** French words for numbers, in small letters; "un" and "une" are rather articles. */

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const TENS = 'vingt trente quarante cinquante soixante';

/** Words that add: "vingt", "deux". */
export const FRENCH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['vingts', 20],
]);

/** Words that multiply the number before them. */
export const FRENCH_SCALES: ReadonlyMap<string, number> = new Map([
  ['cent', 100],
  ['cents', 100],
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

/** Those that are a number without one before them: "mille deux cents". */
export const FRENCH_ALONE: ReadonlySet<string> = new Set(['cent', 'mille']);

/** "une dizaine": about so many; "des dizaines": twice as many or more. */
export const FRENCH_DOZENS: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1e3],
]);

/** What "des" and "plusieurs" leave open upwards; the values of the conventions. */
export const FRENCH_VAGUE: ReadonlyMap<string, number> = new Map([
  ['dizaines', 20],
  ['douzaines', 24],
  ['vingtaines', 40],
  ['centaines', 200],
  ['milliers', 2e3],
  ['millions', 2e6],
  ['milliards', 2e9],
]);

/** Parts: "la moitié", "un tiers", "trois quarts". */
export const FRENCH_PARTS: ReadonlyMap<string, number> = new Map([
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
  ['cinquième', 5],
  ['cinquièmes', 5],
  ['dixième', 10],
  ['dixièmes', 10],
]);
