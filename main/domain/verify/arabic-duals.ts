import type { Amount } from '../reading/amounts/amounts.ts';

/** Two of a length of time in one word, with or without a letter written to it: "أسبوعين", "ليومين". */
const DUALS =
  /(?<!\p{L})[وفبل]?(?:(?<h>ساعت(?:ين|ان))|(?<d>يوم(?:ين|ان))|(?<wk>أسبوع(?:ين|ان))|(?<mo>شهر(?:ين|ان))|(?<yr>عام(?:ين|ان)|سنت(?:ين|ان)))(?!\p{L})/gu;

/** The lengths of time that a text in Arabic tells as two of them in one word. */
export const arabicDuals = (text: string): Amount[] =>
  [...text.matchAll(DUALS)].flatMap(({ index: start, 0: words, groups = {} }) => {
    const unit = Object.keys(groups).find((key) => groups[key] !== undefined);
    const end = start + words.length;
    return unit === undefined ? [] : [{ ...TWO, unit, start, end, number: { start, end } }];
  });

const TWO = {
  value: 2,
  low: null,
  high: null,
  money: false,
  range: false,
  digits: false,
  large: false,
  hyphened: false,
  change: 'none',
  whole: null,
  tokens: { first: 0, end: 0 },
} as const;
