import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { afterStop, monthAt, smallMonthAt, yearAfter, yearAt } from './month-words.ts';
import { dayAt } from './ordinals.ts';
import { shortYearAfterMonth, shortYearAt } from './short-years.ts';
import { isPastForm } from './tense.ts';

/** A month with what is written beside it; 0 for what is not. */
export interface Written {
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The last day of "5-6 April". */
  readonly last: number;
}

/** A month at token `at` with the days and the year before and after it. */
export const writtenMonth = (scene: DateScene, at: number): Written | null =>
  yearFirst(scene, at) ?? dayFirst(scene, at) ?? monthFirst(scene, at);

/** "2018 March 18", "2019 November". */
function yearFirst(scene: DateScene, at: number): Written | null {
  const year = yearAt(scene, at);
  const month = year > 0 ? monthAt(scene, at + 1) : 0;
  if (month === 0 || opensAt(scene, at + 1)) return null;
  const name = afterStop(scene, at + 1);
  const day = yearAt(scene, name) > 0 ? null : dayAt(scene, name);
  // "in 2018 March 5 attacks" is nothing that anybody writes.
  return day && !opensAt(scene, name)
    ? { end: day.end, year, month, day: day.value, last: 0 }
    : { end: name, year, month, day: 0, last: 0 };
}

/** "5 April", "26th of June of 2020", "the fourth of July, 1995", "5, 6 and 7 March", "12 May 07". */
function dayFirst(scene: DateScene, at: number): Written | null {
  const day = isSum(scene, at) ? null : dayAt(scene, at);
  if (!day) return null;
  let { end } = day;
  let last = 0;
  const further = furtherDays(scene, end, day.value);
  if (further) ({ last, end } = further);
  const of = wordAt(scene, end) === 'of' ? 1 : 0;
  const name = end + of;
  const month = smallMonthAt(scene, name);
  if (month === 0 || opensAt(scene, name)) return null;
  const sure = of > 0 || !/^\d+$/.test(wordAt(scene, at));
  if (scene.words[name]?.shape === SHAPE.lower && !isSmallMonth(scene, name, sure)) return null;
  // "one of May's allies", "second March": a word that ranks needs "of" behind it.
  if (of === 0 && !/^\d/.test(wordAt(scene, at))) return null;
  end = afterStop(scene, name);
  const year = yearAfter(scene, end) ?? shortYearAt(scene, at, end);
  return { end: year?.end ?? end, year: year?.year ?? 0, month, day: day.value, last };
}

/** "$12 December 27": the sum ends before the date. */
const isSum = (scene: DateScene, at: number): boolean =>
  scene.glued(at) && /^[$€£¥]$/.test(wordAt(scene, at - 1));

/** "31st march, 2016" and "5 june": "3 may", "5 mar" are other words unless a year follows. */
function isSmallMonth(scene: DateScene, name: number, sure: boolean): boolean {
  const word = wordAt(scene, name);
  if (yearAfter(scene, name + 1)) return true;
  if (word.length < 4) return false;
  return sure || word !== 'march';
}

/** "Dec. 10, 2016", "August 10 to 22, 2012", "May twenty-ninth", "October, 1st 2018", "Aug 9, 96", "June". */
function monthFirst(scene: DateScene, at: number): Written | null {
  const month = smallMonthAt(scene, at);
  if (month === 0) return null;
  const name = afterStop(scene, at);
  const days = daysAfter(scene, at, name);
  const small = scene.words[at]?.shape === SHAPE.lower;
  const end = days?.end ?? name;
  const year = yearAfter(scene, end) ?? (days ? shortYearAfterMonth(scene, end) : null);
  if (small && !(days && (year || !/^\d+$/.test(wordAt(scene, days.end - 1))))) return null;
  if (small && isCounted(scene, at, end)) return null;
  return {
    end: year?.end ?? end,
    year: year?.year ?? 0,
    month,
    day: days?.day ?? 0,
    last: days?.last ?? 0,
  };
}

/** The day or days behind a month's name. */
function daysAfter(
  scene: DateScene,
  first: number,
  at: number,
): { end: number; day: number; last: number } | null {
  if (opensAt(scene, at)) return null;
  const comma = wordAt(scene, at) === ',' ? 1 : 0;
  const day = yearAt(scene, at) > 0 ? null : dayAt(scene, at + comma);
  if (!day) return null;
  // "October, 1st 2018", but not "In October, 1st Brigade".
  if (comma > 0 && !(/^\d+\D/.test(wordAt(scene, at + 1)) && yearAt(scene, day.end) > 0))
    return null;
  const second = lastDay(scene, first, day.end, day.value);
  if (second) return { end: second.end, day: day.value, last: second.value };
  return isCounted(scene, first, day.end) ? null : { end: day.end, day: day.value, last: 0 };
}

/** "-22", "to 22", "and 11" behind the first day. */
function lastDay(scene: DateScene, first: number, at: number, day: number) {
  if (!/^(?:-|–|—|to|through|until|and|&)$/.test(wordAt(scene, at)) || opensAt(scene, at))
    return null;
  const second = yearAt(scene, at + 1) > 0 ? null : dayAt(scene, at + 1);
  if (!second || second.value <= day) return null;
  if (/^(?:\/|:|%)$/.test(wordAt(scene, second.end)) && scene.glued(second.end)) return null;
  return monthAt(scene, second.end) > 0 || isCounted(scene, first, second.end) ? null : second;
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
    const next = /^(?:-|–|—|to|until|through|and|or|,|&|\/)$/.test(joint)
      ? dayAt(scene, end + 1)
      : null;
    if (!next || next.value <= last || (joint === '/' && next.value !== last + 1)) return null;
    [end, last] = [next.end, next.value];
    const of = wordAt(scene, end) === 'of' ? 1 : 0;
    // "100, 5 March" is no list: a comma alone joins only where more days follow.
    if (smallMonthAt(scene, end + of)) return joint === ',' ? null : { end, last };
  }
  return null;
}

/** A number before a noun ("in May 50 people") is no day, unless "the" or "on" say that it is. */
function isCounted(scene: DateScene, first: number, at: number): boolean {
  const next = scene.words[at];
  if (next?.shape !== SHAPE.lower || opensAt(scene, at)) return false;
  if (has(next, CUE.function | CUE.timeUnit | CUE.speech)) return false;
  if (isPastForm(next.lower) && !/^(?:wounded|injured)$/.test(next.lower)) return false;
  const before = wordAt(scene, first - 1);
  if (before === 'the' || before === 'on' || isPartOfDay(scene, first - 2)) return false;
  return /^(?:in|since|during|by)$/.test(before) || !DAY_NAMED.has(next.lower);
}

/** "the night of May 15-16". */
const isPartOfDay = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at + 1) === 'of' &&
  (has(scene.words[at], CUE.daypart) || wordAt(scene, at) === 'nights');

/** What is called by its day: "October 7 attacks". */
const DAY_NAMED = new Set(
  `attack attacks coup massacre assault bombing bombings election elections vote deal agreement
  ceasefire truce referendum summit meeting earthquake raid strike protest protests incident shooting
  deadline letter statement report agreements`.split(/\s+/),
);
