import { CUE } from '../../language/en/lexicon.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import { has } from '../words.ts';
import { shiftDay } from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';

export const UNITS: Readonly<Record<string, TimeUnit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  nights: 'day',
  weeks: 'week',
  fortnights: 'week',
  months: 'month',
  quarters: 'month',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
  second: 'minute',
  seconds: 'minute',
};

/** How many of its `UNITS` a word holds. */
export const unitSize = (word: string): number =>
  word.startsWith('fortnight') ? 2 : word.startsWith('quarter') ? 3 : 1;

interface Length {
  readonly end: number;
  readonly value: number | null;
  readonly unit: TimeUnit;
  /** "a few days", "several weeks". */
  readonly vague: boolean;
}

/** "and a half" after a number. */
const isHalf = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === 'and' && wordAt(scene, at + 1) === 'a' && wordAt(scene, at + 2) === 'half';

/** "a few", "several", "a couple of": about three or two. */
function vagueLength(scene: DateScene, at: number): { end: number; value: number } | null {
  const few = wordAt(scene, at) === 'a' ? at + 1 : at;
  const word = wordAt(scene, few);
  if (word === 'several' || (word === 'few' && few > at)) return { end: few + 1, value: 3 };
  return word === 'couple' && wordAt(scene, few + 1) === 'of' ? { end: few + 2, value: 2 } : null;
}

/** "eight days ago", "two months", "in 10 days' time": a length, or a time where its words say so. */
export function length(scene: DateScene, at: number): Reading | null {
  const article = wordAt(scene, at) === 'a' || wordAt(scene, at) === 'an';
  const found = lengthAt(scene, at, article);
  if (!found) return null;
  const { end } = found;
  const next = wordAt(scene, end);
  if (next === '-' || next === 'old') return null;
  if (next === 'ago') return { first: at, end: end + 1, date: moved(scene, found, -1) };
  if (next === 'later' || next === 'earlier') return { first: at, end: end + 1, date: null };
  const coming = comingEnd(scene, end);
  if (coming > 0) return { first: at, end: coming, date: moved(scene, found, 1) };
  return article || found.vague ? null : { first: at, end, date: spanAround(scene, at, found) };
}

function lengthAt(scene: DateScene, at: number, article: boolean): Length | null {
  const vague = vagueLength(scene, at);
  const count = vague ?? (article ? { end: at + 1, value: 1 } : countAt(scene.words, at));
  if (!count) return null;
  let { end } = count;
  const half = isHalf(scene, end) ? 0.5 : 0;
  if (half > 0) end += 3;
  if (wordAt(scene, end) === '-' || wordAt(scene, end) === 'more') end += 1;
  const word = wordAt(scene, end);
  const unit = UNITS[word];
  if (!unit || word === 'second') return null;
  const value = count.value === null ? null : (count.value + half) * unitSize(word);
  return { end: end + 1, value, unit, vague: vague !== null };
}

/** Past "' time" of "in 10 days' time" and "from now" of "two weeks from now"; 0 for neither. */
function comingEnd(scene: DateScene, at: number): number {
  const possessive = /^['’]s?$/.test(wordAt(scene, at)) ? at + 1 : at;
  if (possessive > at && wordAt(scene, possessive) === 'time') return possessive + 1;
  return wordAt(scene, at) === 'from' && /^(?:now|today)$/.test(wordAt(scene, at + 1)) ? at + 2 : 0;
}

/** The day a length before (-1) or after (1) publication. */
function moved(scene: DateScene, { value, unit, vague }: Length, way: 1 | -1): ResolvedDate | null {
  if (scene.published === null) return null;
  const fine = unit === 'day' || unit === 'hour' || unit === 'minute';
  return onDay(
    shiftDay(scene.published, way * (value ?? 1), unit),
    fine && value !== null && !vague ? 'day' : 'approximate',
  );
}

/**
 * "in (just over) two months" and "for two months" are the stretch up to publication; where the
 * sentence speaks of what comes, "within two weeks" runs from it and "in two weeks" is the day at its end.
 */
function spanAround(scene: DateScene, at: number, found: Length): ResolvedDate | null {
  const { value, unit } = found;
  if (scene.published === null || value === null) return null;
  const before = prepositionAt(scene, at);
  const word = wordAt(scene, before);
  if (!/^(?:in|for|over|within)$/.test(word)) return null;
  // "within two weeks of the attack" is counted from there.
  if (word === 'within' && /^(?:of|after|from)$/.test(wordAt(scene, found.end))) return null;
  const ahead = tenseAt(scene, before, found.end) === 'ahead';
  if (ahead && word === 'in') return moved(scene, found, 1);
  if (!ahead && (unit === 'minute' || unit === 'hour')) return null;
  const far = shiftDay(scene.published, ahead ? value : -value, unit);
  return resolved(
    { from: Math.min(far, scene.published), to: Math.max(far, scene.published) },
    'approximate',
  );
}

/** The preposition before a length, past "just over", "more than", "the". */
function prepositionAt(scene: DateScene, at: number): number {
  let before = at - 1;
  while (
    before > at - 5 &&
    (has(scene.words[before], CUE.approximator) ||
      /^(?:just|than|more|less|the)$/.test(wordAt(scene, before)))
  )
    before -= 1;
  return before;
}
