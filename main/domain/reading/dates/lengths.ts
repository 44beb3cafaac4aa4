import { CUE } from '../../language/en/lexicon.ts';
import { has } from '../words.ts';
import { shiftDay } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { ordinalAt } from './ordinals.ts';
import { intervalOf, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';
import { weekdayAt } from './weekdays.ts';
import { type Length, lengthAt } from './written-length.ts';

/** Finds the date that begins at a token. */
export type ReadDate = (scene: DateScene, at: number) => Reading | null;

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
  const anchored =
    started(scene, at, found, readAnchor) ??
    ended(scene, at, found, readAnchor) ??
    counted(scene, at, found, readAnchor);
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

/** "nine months to September", "three months ended June 30", "the year to March": what a report covers. */
function ended(scene: DateScene, at: number, found: Length, readAnchor: ReadDate): Reading | null {
  const word = wordAt(scene, found.end);
  if (!/^(?:to|ended|ending)$/.test(word) || found.value === null || found.vague) return null;
  const on = /^(?:on|the)$/.test(wordAt(scene, found.end + 1)) ? found.end + 2 : found.end + 1;
  const anchor = readAnchor(scene, on);
  const last = anchor && intervalOf(anchor.date)?.to;
  if (!anchor || last === undefined || last === null) return null;
  // A month before 31 March ends with February, whose last day comes before.
  const from = shiftDay(last + 1, -found.value, found.unit);
  return { first: at, end: anchor.end, date: resolved({ from, to: last }, 'day') };
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
  if (LASTING.test(word)) return isPerfect(scene, before) ? stretch(published, found, -1) : null;
  if (!/^(?:in|for|within)$/.test(word)) return null;
  const small = found.unit === 'minute' || found.unit === 'hour';
  const told = tenseAt(scene, before, found.end);
  const tense = told !== 'ahead' && isRanked(scene, before) ? 'past' : told;
  if (word === 'for')
    return !small && isPerfect(scene, before) ? stretch(published, found, -1) : null;
  if (word === 'in' && tense !== 'past' && isLess(scene, at)) return stretch(published, found, 1);
  if (tense === 'past' || (word === 'in' && tense === null && found.article))
    return small || found.article ? null : stretch(published, found, -1);
  return word === 'in' ? moved(scene, found, 1) : stretch(published, found, 1);
}

/** "the blockade has lasted four months": as "for". */
const LASTING = /^(?:lasted|raged|continued|dragged)$/;

/** "in less than a week". */
const isLess = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at - 1) === 'than' && wordAt(scene, at - 2) === 'less';

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
