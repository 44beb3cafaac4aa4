import { UNITS } from '../../language/en/date-words.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import { countAt } from './counts.ts';
import { type DateScene, wordAt } from './date-scene.ts';

/** How many of its `UNITS` a word holds. */
export const unitSize = (word: string): number =>
  word.startsWith('fortnight') ? 2 : word.startsWith('quarter') ? 3 : 1;

/** So many units, with those that follow ("three months and two days"). */
export interface Length {
  readonly end: number;
  readonly value: number | null;
  /** The larger number of "two to three weeks". */
  readonly most: number | null;
  readonly unit: TimeUnit;
  /** "a few days", "several weeks". */
  readonly vague: boolean;
  /** "a week": only its neighbours say whether that is a time. */
  readonly article: boolean;
  readonly more: Length | null;
}

/** The length that begins at token `at`. */
export function lengthAt(scene: DateScene, at: number): Length | null {
  const one = plainLength(scene, at);
  if (!one || one.vague || wordAt(scene, one.end) !== 'and') return one;
  // "a year and a half"
  if (isHalf(scene, one.end) && one.value !== null)
    return { ...one, end: one.end + 3, value: one.value + 0.5 };
  const two = plainLength(scene, one.end + 1);
  return two && !two.vague && two.unit !== one.unit ? { ...one, end: two.end, more: two } : one;
}

function plainLength(scene: DateScene, at: number): Length | null {
  const vague = vagueLength(scene, at);
  const article = !vague && (/^an?$/.test(wordAt(scene, at)) || isTheUnit(scene, at));
  const half = halfOf(scene, at);
  const count = half ?? vague ?? (article ? { end: at + 1, value: 1 } : countAt(scene.words, at));
  if (!count) return null;
  let { end } = count;
  const second = half || vague || article ? null : secondCount(scene, end);
  if (second) ({ end } = second);
  const plus = isHalf(scene, end) ? 0.5 : 0;
  if (plus > 0) end += 3;
  // "a 10-day truce" lasts so long, at whatever time.
  if (wordAt(scene, end) === '-') return null;
  if (wordAt(scene, end) === 'more') end += 1;
  const word = wordAt(scene, end);
  const unit = UNITS[word];
  if (!unit || word === 'second') return null;
  // "three quarters of the children": parts of a whole.
  const parts = /^quarters?$/.test(word) && wordAt(scene, end + 1) === 'of';
  if (parts && !/^(?:19|20)\d\d$/.test(wordAt(scene, end + 2))) return null;
  const size = unitSize(word);
  return {
    end: end + 1,
    value: count.value === null ? null : (count.value + plus) * size,
    most: second ? second.value * size : null,
    unit,
    vague: vague !== null,
    article: article || half !== null,
    more: null,
  };
}

/** "the day after Christmas": one day. */
const isTheUnit = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === 'the' &&
  /^(?:day|week|month|year)$/.test(wordAt(scene, at + 1)) &&
  /^(?:after|before|following|to|ended|ending)$/.test(wordAt(scene, at + 2));

/** "and a half" after a number. */
const isHalf = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === 'and' && wordAt(scene, at + 1) === 'a' && wordAt(scene, at + 2) === 'half';

/** "half a", "half an". */
const halfOf = (scene: DateScene, at: number): { end: number; value: number } | null =>
  wordAt(scene, at) === 'half' && /^an?$/.test(wordAt(scene, at + 1))
    ? { end: at + 2, value: 0.5 }
    : null;

/** "to three" of "two to three weeks". */
function secondCount(scene: DateScene, at: number): { end: number; value: number } | null {
  if (!/^(?:to|or|-|–)$/.test(wordAt(scene, at))) return null;
  const count = countAt(scene.words, at + 1);
  return count && count.value !== null ? { end: count.end, value: count.value } : null;
}

/** "a few", "several", "a couple of": about three or two. */
function vagueLength(scene: DateScene, at: number): { end: number; value: number } | null {
  const few = wordAt(scene, at) === 'a' ? at + 1 : at;
  const word = wordAt(scene, few);
  if (word === 'several' || (word === 'few' && few > at)) return { end: few + 1, value: 3 };
  return word === 'couple' && wordAt(scene, few + 1) === 'of' ? { end: few + 2, value: 2 } : null;
}
