import { UNITS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import { has } from '../words.ts';
import { shiftDay } from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { ordinalAt } from './ordinals.ts';
import { intervalOf, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';
import { weekdayAt } from './weekdays.ts';

/** Finds the date that begins at a token. */
export type ReadDate = (scene: DateScene, at: number) => Reading | null;

/** How many of its `UNITS` a word holds. */
export const unitSize = (word: string): number =>
  word.startsWith('fortnight') ? 2 : word.startsWith('quarter') ? 3 : 1;

/** So many units, with those that follow ("three months and two days"). */
interface Length {
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

/**
 * "eight days ago", "in 10 days' time", "three weeks after 15 January", "three days starting on Monday":
 * a length, with a time where its words say so.
 */
export function length(scene: DateScene, at: number, readAnchor: ReadDate): Reading | null {
  const found = lengthAt(scene, at);
  if (!found) return null;
  const { end } = found;
  const next = wordAt(scene, end);
  if (next === '-' || next === 'old') return null;
  if (next === 'ago')
    return { first: at, end: agoEnd(scene, end + 1), date: moved(scene, found, -1) };
  if (next === 'later' || next === 'earlier') return { first: at, end: end + 1, date: null };
  const coming = comingEnd(scene, end);
  if (coming > 0) return { first: at, end: coming, date: moved(scene, found, 1) };
  const anchored = started(scene, at, found, readAnchor) ?? counted(scene, at, found, readAnchor);
  if (anchored) return anchored;
  const date = spanAround(scene, at, found);
  return (found.article || found.vague) && !date ? null : { first: at, end, date };
}

/** Past "today" and "to the day" behind "a year ago". */
function agoEnd(scene: DateScene, at: number): number {
  if (opensAt(scene, at)) return at;
  if (wordAt(scene, at) === 'today') return at + 1;
  const toTheDay = [0, 1, 2].map((step) => wordAt(scene, at + step)).join(' ') === 'to the day';
  return toTheDay ? at + 3 : at;
}

function lengthAt(scene: DateScene, at: number): Length | null {
  const one = plainLength(scene, at);
  if (!one || one.vague || wordAt(scene, one.end) !== 'and') return one;
  const two = plainLength(scene, one.end + 1);
  return two && !two.vague && two.unit !== one.unit ? { ...one, end: two.end, more: two } : one;
}

function plainLength(scene: DateScene, at: number): Length | null {
  const vague = vagueLength(scene, at);
  const article = !vague && /^an?$/.test(wordAt(scene, at));
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

/** Past "' time" of "in 10 days' time" and "from now" of "two weeks from now"; 0 for neither. */
function comingEnd(scene: DateScene, at: number): number {
  const possessive = /^['’]s?$/.test(wordAt(scene, at)) ? at + 1 : at;
  if (possessive > at && wordAt(scene, possessive) === 'time') return possessive + 1;
  return wordAt(scene, at) === 'from' && /^(?:now|today)$/.test(wordAt(scene, at + 1)) ? at + 2 : 0;
}

const isFine = ({ unit, value, vague, more }: Length): boolean =>
  (unit === 'day' || unit === 'hour' || unit === 'minute' || (more !== null && isFine(more))) &&
  value !== null &&
  !vague;

/** The day a length before (-1) or after (1) another; of "two to three weeks" the days between. */
function movedFrom(from: number, found: Length, way: 1 | -1): ResolvedDate | null {
  const { value, most, unit, more } = found;
  const near = shiftDay(from, way * (value ?? 1), unit);
  const day = more ? shiftDay(near, way * (more.value ?? 1), more.unit) : near;
  const far = most === null ? day : shiftDay(from, way * most, unit);
  const days = { from: Math.min(day, far), to: Math.max(day, far) };
  return resolved(days, isFine(found) ? 'day' : 'approximate');
}

const moved = (scene: DateScene, found: Length, way: 1 | -1): ResolvedDate | null =>
  scene.published === null ? null : movedFrom(scene.published, found, way);

const STARTS = /^(?:starting|beginning|commencing|from)$/;

/** "three days starting next Monday": that many days, of which the first is named. */
function started(
  scene: DateScene,
  at: number,
  found: Length,
  readAnchor: ReadDate,
): Reading | null {
  const word = wordAt(scene, found.end);
  if (!STARTS.test(word) || (word === 'from' && wordAt(scene, at - 1) !== 'for')) return null;
  const on = /^(?:on|from|in|the)$/.test(wordAt(scene, found.end + 1))
    ? found.end + 2
    : found.end + 1;
  const day = intervalOf(readAnchor(scene, on)?.date ?? null)?.from;
  if (day === undefined) return { first: at, end: found.end, date: null };
  const last = Math.max(day, shiftDay(day, found.value ?? 1, found.unit) - 1);
  const date = resolved({ from: day, to: last }, isFine(found) ? 'day' : 'approximate');
  return { first: at, end: found.end, date };
}

/** "two days after Christmas", "a week from Friday", "three weeks after the 15 January attack", "within a year of the truce". */
function counted(
  scene: DateScene,
  at: number,
  found: Length,
  readAnchor: ReadDate,
): Reading | null {
  const word = wordAt(scene, found.end);
  const within = wordAt(scene, prepositionAt(scene, at)) === 'within';
  if (!/^(?:after|following|before|from)$/.test(word) && !(word === 'of' && within)) return null;
  const the = wordAt(scene, found.end + 1) === 'the';
  const anchor =
    readAnchor(scene, found.end + 1) ?? (the ? readAnchor(scene, found.end + 2) : null);
  const day = anchor && intervalOf(anchor.date);
  if (!anchor || !day || anchor.open) {
    const mere = found.article || found.vague;
    return word === 'from'
      ? null
      : mere && !within
        ? null
        : { first: at, end: found.end, date: null };
  }
  const way = word === 'before' ? -1 : 1;
  const named = way === 1 ? day.to : day.from;
  // "a week from Friday" counts from the coming one.
  const past =
    word === 'from' && named < (scene.published ?? 0) && weekdayAt(scene, anchor.first) !== null;
  const from = past ? named + 7 : named;
  const date = within
    ? resolved({ from, to: shiftDay(from, found.value ?? 1, found.unit) }, 'approximate')
    : movedFrom(from, found, way);
  const whole = anchor.first === found.end + 1 && !isBeforeNoun(scene, anchor.end, the);
  return { first: at, end: whole ? anchor.end : found.end, date };
}

/** "after the 2 March raid": the day belongs to what follows it. */
const isBeforeNoun = (scene: DateScene, at: number, the: boolean): boolean =>
  the &&
  !opensAt(scene, at) &&
  !has(scene.words[at], CUE.function) &&
  /^\p{L}/u.test(wordAt(scene, at));

/**
 * "in (just over) two months" is the day at its end, or the stretch up to publication where the sentence
 * tells of the past; "within two weeks" runs from publication; "for" is a time only up to now.
 */
function spanAround(scene: DateScene, at: number, found: Length): ResolvedDate | null {
  const { published } = scene;
  if (published === null || found.value === null) return null;
  const before = prepositionAt(scene, at);
  const word = wordAt(scene, before);
  if (!/^(?:in|for|within)$/.test(word)) return null;
  const small = found.unit === 'minute' || found.unit === 'hour';
  const tense = isRanked(scene, before) ? 'past' : tenseAt(scene, before, found.end);
  if (word === 'for')
    return !small && isPerfect(scene, before) ? stretch(published, found, -1) : null;
  if (tense === 'past' || (word === 'in' && tense === null && found.article))
    return small || found.article ? null : stretch(published, found, -1);
  return word === 'in' ? moved(scene, found, 1) : stretch(published, found, 1);
}

function stretch(published: number, { value, unit }: Length, way: 1 | -1): ResolvedDate | null {
  const far = shiftDay(published, way * (value ?? 1), unit);
  const days = { from: Math.min(far, published), to: Math.max(far, published) };
  return resolved(days, 'approximate');
}

/** No clause has its auxiliary further away from its length. */
const NEAR = 9;

/** "has been closed for two months": up to now. */
function isPerfect(scene: DateScene, at: number): boolean {
  for (let near = at; near > at - NEAR && near >= 0; near -= 1) {
    if (/^(?:has|have|['’]ve|['’]s)$/.test(wordAt(scene, near)))
      return wordAt(scene, near + 1) !== 'to';
    if (/^[,;]$/.test(wordAt(scene, near)) || opensAt(scene, near))
      return /^(?:has|have)$/.test(wordAt(scene, near));
  }
  return false;
}

/** "the third attack in two weeks", "twice in a month": up to now. */
function isRanked(scene: DateScene, at: number): boolean {
  for (let near = at - 1; near >= at - 5 && near >= 0; near -= 1) {
    if (
      /^(?:once|twice|times|time|first|worst|deadliest|biggest|largest|heaviest)$/.test(
        wordAt(scene, near),
      )
    )
      return true;
    if (ordinalAt(scene, near) || wordAt(scene, near) === 'such') return true;
    if (opensAt(scene, near) || wordAt(scene, near) === ',') return false;
  }
  return false;
}

/** The preposition before a length, past "just over", "more than", "the". */
function prepositionAt(scene: DateScene, at: number): number {
  let before = at - 1;
  while (
    before > at - 5 &&
    (has(scene.words[before], CUE.approximator) ||
      /^(?:just|than|more|less|the|another|only|as|little)$/.test(wordAt(scene, before)))
  )
    before -= 1;
  return before;
}
