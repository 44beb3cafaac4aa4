import { CUE, MONTHS } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { dayOf, isDay, lastDay, monthInterval, partsOf } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { isTimeOfDay } from './hours.ts';
import { nearestYear } from './nearest-year.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { shortYearAt } from './short-years.ts';
import { type Tense, tenseAt } from './tense.ts';

/** A month with what is written beside it; 0 for what is not. */
interface Written {
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The last day of "5-6 April". */
  readonly last: number;
}

export const monthAt = (scene: DateScene, at: number): number => {
  const facts = scene.words[at];
  if (!facts || !has(facts, CUE.month) || facts.shape === SHAPE.lower) return 0;
  const { lower } = facts;
  return MONTHS[lower.endsWith('.') ? lower.slice(0, -1) : lower] ?? 0;
};

export function yearAt(scene: DateScene, at: number): number {
  const word = wordAt(scene, at);
  return /^(?:1[0-9]|20|21)\d\d$/.test(word) ? Number(word) : 0;
}

/** A day of the month ("5", "6th"); 0 otherwise. */
function dayNumber(scene: DateScene, at: number): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(scene, at));
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/**
 * "Dec. 10, 2016", "23 May 2006", "5-6 April 2016", "October 2005", "December", "January to March".
 * `led` where words before have said that a month follows ("the end of March").
 */
export function dayAndMonth(scene: DateScene, at: number, led = false): Reading | null {
  const written = writtenMonth(scene, at);
  if (!written) return null;
  const range = rangeOf(scene, at, written);
  if (range) return range;
  if (written.day === 0 && written.year === 0 && !standsAlone(scene, at, written, led)) return null;
  const tense = written.year === 0 ? tenseAt(scene, at, written.end) : null;
  return { first: at, end: written.end, date: monthDate(scene, written, tense) };
}

function writtenMonth(scene: DateScene, at: number): Written | null {
  let day = dayNumber(scene, at);
  let last = 0;
  let end = at;
  if (day > 0) {
    end += 1;
    const further = furtherDays(scene, end, day);
    if (further) ({ last, end } = further);
    if (wordAt(scene, end) === 'of') end += 1;
  }
  const month = monthAt(scene, end);
  if (month === 0) return null;
  const dayFirst = day > 0;
  const name = end;
  end = afterStop(scene, name);
  if (!dayFirst && dayNumber(scene, end) > 0 && !yearAt(scene, end) && !isCounted(scene, at, end)) {
    day = dayNumber(scene, end);
    end += 1;
    const second = ['-', '–'].includes(wordAt(scene, end)) ? dayNumber(scene, end + 1) : 0;
    if (second > day) {
      last = second;
      end += 2;
    }
  }
  const year = yearAfter(scene, end);
  if (year) return { end: year.end, year: year.year, month, day, last };
  const short = dayFirst ? shortYearAt(scene, at, end) : null;
  return short
    ? { end: short.end, year: short.year, month, day, last }
    : { end, year: 0, month, day, last };
}

/** No list of days of one month that a text gives is longer. */
const MOST_DAYS = 6;

/** "-6" of "5-6 April", ", 6 and 7" of "5, 6 and 7 April": the last day, and where the month follows. */
function furtherDays(
  scene: DateScene,
  at: number,
  first: number,
): { end: number; last: number } | null {
  let [end, last] = [at, first];
  for (let step = 0; step < MOST_DAYS; step += 1) {
    const joint = wordAt(scene, end);
    const next = /^(?:-|–|to|and|or|,)$/.test(joint) ? dayNumber(scene, end + 1) : 0;
    if (next <= last) return null;
    [end, last] = [end + 2, next];
    const of = wordAt(scene, end) === 'of' ? 1 : 0;
    // "100, 5 March" is no list: a comma alone joins only where more days follow.
    if (monthAt(scene, end + of)) return joint === ',' ? null : { end, last };
  }
  return null;
}

/** Past the month's name and the stop of its abbreviation. */
function afterStop(scene: DateScene, name: number): number {
  const plain = wordAt(scene, name);
  const stop = wordAt(scene, name + 1) === '.' && scene.glued(name + 1);
  const whole = plain === 'may' || plain === 'june' || plain === 'july';
  return stop && plain.length <= 4 && !whole ? name + 2 : name + 1;
}

/** "2016", ", 2016", "of 2016", "last year". */
function yearAfter(scene: DateScene, at: number): { end: number; year: number } | null {
  const glue = [',', 'of'].includes(wordAt(scene, at)) ? 1 : 0;
  const year = isTimeOfDay(scene, at + glue) ? 0 : yearAt(scene, at + glue);
  if (year > 0) return { end: at + glue + 1, year };
  const named = wordAt(scene, at) === ',' ? 0 : namedYear(scene, at + glue);
  return named > 0 ? { end: at + glue + 2, year: named } : null;
}

/** "last year" in "April last year"; 0 where it is not said or not known. */
function namedYear(scene: DateScene, at: number): number {
  const shift = { last: -1, this: 0, next: 1 }[wordAt(scene, at)];
  if (shift === undefined || wordAt(scene, at + 1) !== 'year' || scene.published === null) return 0;
  if (opensAt(scene, at)) return 0;
  return partsOf(scene.published).year + shift;
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

/** A number before a noun ("in May 50 people") is no day, unless "the" or "on" say that it is. */
function isCounted(scene: DateScene, first: number, at: number): boolean {
  const next = scene.words[at + 1];
  if (next?.shape !== SHAPE.lower || opensAt(scene, at + 1)) return false;
  if (has(next, CUE.function | CUE.timeUnit | CUE.speech)) return false;
  const before = wordAt(scene, first - 1);
  if (before === 'the' || before === 'on') return false;
  return /^(?:in|since|during|by)$/.test(before) || !DAY_NAMED.has(next.lower);
}
/** What is called by its day: "October 7 attacks". */
const DAY_NAMED = new Set(
  `attack attacks coup massacre assault bombing bombings election elections vote deal agreement
  ceasefire truce referendum summit meeting earthquake raid strike protest protests incident shooting
  deadline letter statement report agreements`.split(/\s+/),
);

function monthDate(scene: DateScene, written: Written, tense: Tense | null): ResolvedDate | null {
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

/** "January to March", "28 February-3 March 2024", "between May and July 2023": one stretch. */
function rangeOf(scene: DateScene, at: number, one: Written): Reading | null {
  const joint = wordAt(scene, one.end);
  const between = joint === 'and' && wordAt(scene, at - 1) === 'between';
  if (!between && !/^(?:-|–|to|through|until)$/.test(joint)) return null;
  const two = writtenMonth(scene, one.end + 1);
  if (!two || isLifetime(one, two) || one.last > 0 || two.last > 0 || one.day > 0 !== two.day > 0)
    return null;
  for (let back = at - 1; back >= at - 6 && back >= 0; back -= 1)
    if (MOVES.test(wordAt(scene, back))) return null;
  return { first: at, end: two.end, date: rangeDate(scene, at, one, two) };
}

function rangeDate(scene: DateScene, at: number, one: Written, two: Written): ResolvedDate | null {
  const tense = tenseAt(scene, at, two.end);
  const lastYear = two.year || nearestYear(scene, two.month, two.day || 15, tense);
  if (!lastYear) return null;
  const over = one.month > two.month || (one.month === two.month && one.day > two.day);
  const firstYear = one.year || (over ? lastYear - 1 : lastYear);
  const last = two.day || lastDay(lastYear, two.month);
  if (!isDay(firstYear, one.month, one.day || 1) || !isDay(lastYear, two.month, last)) return null;
  const [from, to] = [dayOf(firstYear, one.month, one.day || 1), dayOf(lastYear, two.month, last)];
  return from > to ? null : resolved({ from, to }, one.day > 0 ? 'day' : 'month');
}
