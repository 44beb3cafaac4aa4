import type { Numeral } from './numerals.ts';

/** A number that stands in words, up to piece `end`. */
export const inWords = (end: number, kind: Numeral['kind'], value: number, scale = 1): Numeral => ({
  end,
  kind,
  value,
  scale,
  digits: null,
  words: true,
});
