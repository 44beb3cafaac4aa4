import { UNITS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { dayOf, isDay, lastDay, monthInterval } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { monthAt } from './month-words.ts';
import { nearestYear, type YearTense } from './nearest-year.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { isDone, namesAnotherTime, type Tense, tenseAt } from './tense.ts';
import { type Written, writtenMonth } from './written-month.ts';

/**
 * "Dec. 10, 2016", "23 May 2006", "5-6 April 2016", "October 2005", "December", "January to March".
 * `led` where words before have said that a month follows ("the end of March").
 */
export function dayAndMonth(scene: DateScene, at: number, led = false): Reading | null {
  const written = writtenMonth(scene, at);
  if (!written) return null;
  const stretch = rangeOf(scene, at, written);
  if (stretch) return stretch;
  if (written.day === 0 && written.year === 0 && !standsAlone(scene, at, written, led)) return null;
  const tense = written.year === 0 ? tenseOf(scene, at, written.end) : null;
  return { first: at, end: written.end, date: monthDate(scene, written, tense) };
}

/** "since" looks back, whatever the verb says. */
function tenseOf(scene: DateScene, at: number, end: number): YearTense | null {
  if (wordAt(scene, at - 1) === 'since') return 'since';
  if (isDone(scene, at)) return 'done';
  return namesAnotherTime(scene, at, end) ? 'past' : tenseAt(scene, at, end);
}

const CERTAIN = /^(?:in|since|by|until|till|during|from|last|next|early|late|mid|through|this)$/;

/** "May" and "March" alone are other words as well, and "Jan" and "Mar" are no months without a sign. */
function standsAlone(scene: DateScene, at: number, { end }: Written, led: boolean): boolean {
  const plain = wordAt(scene, at);
  const short = plain.length === 3 && plain !== 'may';
  if (!short && plain !== 'may' && plain !== 'march') return led || !isGivenName(scene, at);
  if (wordAt(scene, end - 1).includes('.')) return true;
  // "in Mar del Plata", "in Jan Mayen"
  if (short && (scene.words[at]?.shape !== SHAPE.capitalised || isNamed(scene, end))) return false;
  const before = wordAt(scene, at - 1);
  // "by May, said", "since May told": a person of that name.
  if (plain === 'may' && has(scene.words[end], CUE.speech)) return false;
  if (led || CERTAIN.test(before)) return true;
  // "the nine months to March"
  if (before === 'to' && UNITS[wordAt(scene, at - 2)]) return true;
  if (before === 'and' || before === 'to' || before === 'or') return monthAt(scene, at - 2) > 0;
  return !short && /^(?:of|before|after)$/.test(before);
}

/** "April Smith said", "August Wilson's": no word for a time before, a name behind. */
function isGivenName(scene: DateScene, at: number): boolean {
  const next = scene.words[at + 1];
  if (!/^(?:april|june|august)$/.test(wordAt(scene, at)) || opensAt(scene, at + 1)) return false;
  if (next?.shape !== SHAPE.capitalised || has(next, CUE.function | CUE.weekday)) return false;
  const before = wordAt(scene, at - 1);
  return (
    opensAt(scene, at) || !(CERTAIN.test(before) || /^(?:the|of|to|before|after|-)$/.test(before))
  );
}

const isNamed = (scene: DateScene, at: number): boolean => {
  const next = scene.words[at];
  if (!next || opensAt(scene, at) || next.shape === SHAPE.sign) return false;
  return next.shape !== SHAPE.lower || has(next, CUE.particle);
};

function monthDate(
  scene: DateScene,
  written: Written,
  tense: YearTense | null,
): ResolvedDate | null {
  const { month, day, last } = written;
  const full = written.year || nearestYear(scene, month, day || 15, tense);
  if (!full) return null;
  if (day === 0) return resolved(monthInterval(full, month), 'month');
  if (!isDay(full, month, Math.max(day, last))) return null;
  return last > 0
    ? resolved({ from: dayOf(full, month, day), to: dayOf(full, month, last) }, 'day')
    : onDay(dayOf(full, month, day));
}

/** "(8 September 1841 – 1 May 1904)": two days of a life. */
const isLifetime = (one: Written, two: Written): boolean =>
  one.day > 0 && one.year > 0 && two.year - one.year > 20;

/** What moves a date names two days, not the time between them. */
const MOVES = /^(?:postponed|moved|delayed|rescheduled|shifted|changed|deferred|brought)$/;

/** Whether the words before token `at` say that something was moved from here to there. */
export function isMoved(scene: DateScene, at: number): boolean {
  for (let back = at - 1; back >= at - 6 && back >= 0; back -= 1)
    if (MOVES.test(wordAt(scene, back))) return true;
  return false;
}

/** "January to March", "28 February-3 March 2024", "between May and July 2023": one stretch. */
function rangeOf(scene: DateScene, at: number, one: Written): Reading | null {
  const joint = wordAt(scene, one.end);
  const between = joint === 'and' && wordAt(scene, at - 1) === 'between';
  if (!between && !/^(?:-|–|—|to|through|until|till)$/.test(joint)) return null;
  const on = wordAt(scene, one.end + 1) === 'the' ? one.end + 2 : one.end + 1;
  const two = writtenMonth(scene, on);
  if (!two || isLifetime(one, two) || one.last > 0 || two.last > 0 || one.day > 0 !== two.day > 0)
    return null;
  return isMoved(scene, at)
    ? null
    : { first: at, end: two.end, date: rangeDate(scene, at, one, two) };
}

function rangeDate(scene: DateScene, at: number, one: Written, two: Written): ResolvedDate | null {
  const tense = tenseAt(scene, at, two.end);
  const over = one.month > two.month || (one.month === two.month && one.day > two.day);
  const lastYear =
    two.year || (one.year ? one.year + (over ? 1 : 0) : yearOfRange(scene, two, tense));
  if (!lastYear) return null;
  const firstYear = one.year || (over ? lastYear - 1 : lastYear);
  const last = two.day || lastDay(lastYear, two.month);
  if (!isDay(firstYear, one.month, one.day || 1) || !isDay(lastYear, two.month, last)) return null;
  const [from, to] = [dayOf(firstYear, one.month, one.day || 1), dayOf(lastYear, two.month, last)];
  return from > to ? null : resolved({ from, to }, one.day > 0 ? 'day' : 'month');
}

const yearOfRange = (scene: DateScene, { month, day }: Written, tense: Tense | null) =>
  nearestYear(scene, month, day || 15, tense);
