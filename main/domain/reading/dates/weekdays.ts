import { DAYS, SHIFTS, WEEKDAYS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import {
  type Day,
  dayOf,
  isDay,
  nthWeekday,
  partsOf,
  shiftedMonth,
  weekInterval,
} from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { monthAt, yearAfter } from './month-words.ts';
import { dayAndMonth } from './months.ts';
import { isHistoricDay } from './named-days.ts';
import { nearestYear } from './nearest-year.ts';
import { numericDate } from './numeric-dates.ts';
import { ordinalAt } from './ordinals.ts';
import { onDay, type Reading, singleDay } from './reading.ts';
import { tenseAt } from './tense.ts';

/**
 * "Friday", "next Monday", "Sunday morning", "Tuesday, 4 March", "Tuesday (4 March)", "Friday last week",
 * "Monday the 16th".
 */
export function weekday(scene: DateScene, at: number): Reading | null {
  // "following Monday's attack" is after it; "the following Monday" is counted from a day in the text.
  const following = wordAt(scene, at) === 'following';
  if (following && wordAt(scene, at - 1) !== 'the') return null;
  const [shift, start] = shiftAt(scene, at);
  let end = start;
  const named = shortWeekdayAt(scene, end);
  if (named === null || isHistoricDay(scene, end) || isInName(scene, end)) return null;
  const stop = wordAt(scene, end + 1) === '.' && scene.glued(end + 1) && !opensAt(scene, end + 2);
  const dated = datedDay(scene, end + (stop ? 2 : 1), named);
  if (dated) return { ...dated, first: at };
  // "Sun", "Sat" and "Wed" are other words too.
  if (weekdayAt(scene, end) === null) return null;
  end += 1;
  if (has(scene.words[end], CUE.daypart)) end += 1;
  const { published } = scene;
  if (published === null || following || isRepeated(scene, at))
    return { first: at, end, date: null };
  const week = weekNamed(scene, end);
  if (week) {
    const monday = weekInterval(published, week.shift).from;
    return { first: at, end: week.end, date: onDay(monday + ((named + 6) % 7)) };
  }
  const later = weeksLater(scene, end);
  const coming = shift === undefined || shift === 0 ? isComing(scene, at, end, shift === 0) : false;
  if (later) {
    const from = published + daysTo(published, named, shift, true);
    return { first: at, end: later.end, date: onDay(from + 7 * later.weeks) };
  }
  const soon = shift === 1 && wordAt(scene, start - 1) !== 'next';
  const days = soon
    ? daysTo(published, named, undefined, true) || 7
    : daysTo(published, named, shift, coming);
  return { first: at, end, date: onDay(published + days) };
}

/** "every Friday", "every second Friday", "a Friday": none in particular. */
const isRepeated = (scene: DateScene, at: number): boolean =>
  /^(?:every|each|a)$/.test(wordAt(scene, at - 1)) ||
  (/^(?:second|other|third)$/.test(wordAt(scene, at - 1)) && wordAt(scene, at - 2) === 'every');

/** "next", "this coming": how many steps, and where the weekday stands. */
function shiftAt(scene: DateScene, at: number): [shift: number | undefined, end: number] {
  const word = wordAt(scene, at);
  const second = word === 'this' ? wordAt(scene, at + 1) : '';
  if (/^(?:coming|upcoming|past)$/.test(second)) return [SHIFTS[second], at + 2];
  const shift = SHIFTS[word];
  return [shift, shift === undefined ? at : at + 1];
}

/** The weekday that token `at` names in full or with a stop. */
export function weekdayAt(scene: DateScene, at: number): number | null {
  const facts = scene.words[at];
  if (!facts || (facts.lower.length < 5 && !facts.lower.endsWith('.'))) return null;
  return shortWeekdayAt(scene, at);
}

function shortWeekdayAt(scene: DateScene, at: number): number | null {
  const facts = scene.words[at];
  if (!facts || !has(facts, CUE.weekday) || facts.shape === SHAPE.lower) return null;
  const { lower } = facts;
  return WEEKDAYS[lower.endsWith('.') ? lower.slice(0, -1) : lower] ?? null;
}

/** "the Friday Group", "the Sunday Times". */
function isInName(scene: DateScene, at: number): boolean {
  const next = scene.words[at + 1];
  return (
    wordAt(scene, at - 1) === 'the' &&
    next?.shape === SHAPE.capitalised &&
    !opensAt(scene, at + 1) &&
    !has(next, CUE.month | CUE.daypart)
  );
}

/** ", 4 March", "(4 March)", ", 11/3/2015", "the 16th" after a weekday says the day by itself; a year that is not written is one in which they agree. */
function datedDay(scene: DateScene, end: number, named: number): Reading | null {
  if (opensAt(scene, end)) return null;
  const sign = wordAt(scene, end);
  const on = sign === ',' || sign === '(' ? end + 1 : end;
  const day = dayAndMonth(scene, on) ?? numericDate(scene, on) ?? theDay(scene, on, named);
  if (!day || (day.date?.precision !== 'day' && !day.open)) return null;
  const agreed = day.open || hasYear(scene, day) ? day : agreeing(scene, day, named);
  if (sign !== '(') return agreed;
  return wordAt(scene, day.end) === ')' ? { ...agreed, end: day.end + 1 } : null;
}

/** "the 16th" of the month that puts it on the weekday, the nearest to publication. */
function theDay(scene: DateScene, at: number, named: number): Reading | null {
  if (wordAt(scene, at) !== 'the' || scene.published === null) return null;
  const day = ordinalAt(scene, at + 1);
  if (!day || monthAt(scene, day.end) > 0 || wordAt(scene, day.end) === 'of') return null;
  const near = [0, -1, 1, -2, 2, -3, 3].map((shift) => shiftedMonth(scene.published ?? 0, shift));
  for (const { year, month } of near) {
    if (!isDay(year, month, day.value)) continue;
    const candidate = dayOf(year, month, day.value);
    if (partsOf(candidate).weekday === named)
      return { first: at, end: day.end, date: onDay(candidate) };
  }
  return null;
}

/** "4 March 25" ends with a year, "March 25" with a day. */
const hasYear = (scene: DateScene, { first, end }: Reading): boolean =>
  /^\d{4}$/.test(wordAt(scene, end - 1)) ||
  /^\d{4}\D/.test(wordAt(scene, first)) ||
  (/^\d\d$/.test(wordAt(scene, end - 1)) && /^\d/.test(wordAt(scene, first))) ||
  wordAt(scene, end - 1) === 'year';

/** The year nearest to the one that was guessed in which the day has its weekday; those to come first where the sentence looks ahead. */
function agreeing(scene: DateScene, day: Reading, named: number): Reading {
  const from = singleDay(day.date);
  if (from === null) return day;
  const { year, month, day: number } = partsOf(from);
  const ahead = tenseAt(scene, day.first, day.end) === 'ahead' || isDeadline(scene, day.first);
  const near = ahead ? [year, year + 1, year - 1] : [year, year - 1, year + 1];
  for (const one of near) {
    if (!isDay(one, month, number)) continue;
    const candidate = dayOf(one, month, number);
    if (partsOf(candidate).weekday === named) return { ...day, date: onDay(candidate) };
  }
  return day;
}

const isDeadline = (scene: DateScene, at: number): boolean =>
  [1, 2, 3, 4, 5].some((step) => wordAt(scene, at - step) === 'deadline');

/** "last week", "of next week" after a weekday. */
function weekNamed(scene: DateScene, at: number): { end: number; shift: number } | null {
  const start = wordAt(scene, at) === 'of' ? at + 1 : at;
  const shift = /^(?:last|this|next|the)$/.test(wordAt(scene, start))
    ? (SHIFTS[wordAt(scene, start)] ?? SHIFTS[wordAt(scene, start + 1)])
    : undefined;
  const week = wordAt(scene, start) === 'the' ? start + 2 : start + 1;
  return shift !== undefined && wordAt(scene, week) === 'week' ? { end: week + 1, shift } : null;
}

/** "Tuesday week": the one after the coming one. */
const weeksLater = (scene: DateScene, at: number): { end: number; weeks: number } | null =>
  wordAt(scene, at) === 'week' && !scene.glued(at) && !opensAt(scene, at)
    ? { end: at + 1, weeks: 1 }
    : null;

/** "by" and "until" look ahead, and so does "this Sunday" where no verb says that it was. */
function isComing(scene: DateScene, first: number, end: number, named: boolean): boolean {
  const before = wordAt(scene, first - 1);
  if (before === 'until' || before === 'till') return true;
  const tense = tenseAt(scene, first, end);
  return tense === 'ahead' || (tense === null && (named || before === 'by'));
}

/** "next Friday" is the one of next week: who means tomorrow's says "this Friday" or "Friday". */
function daysTo(published: Day, named: number, shift: number | undefined, coming: boolean): number {
  const today = partsOf(published).weekday;
  const [back, ahead] = [(today - named + 7) % 7, (named - today + 7) % 7];
  if (shift === 1) {
    const monday = weekInterval(published, 1).from;
    return monday + ((named + 6) % 7) - published;
  }
  if (shift === -1) return -(back || 7);
  return coming ? ahead : -back;
}

/** "the first Monday of April", "the last Sunday in May 2025". */
export function weekdayOfMonth(scene: DateScene, at: number): Reading | null {
  const on = wordAt(scene, at) === 'the' ? at + 1 : at;
  const last = /^(?:last|final)$/.test(wordAt(scene, on));
  const rank = last ? { end: on + 1, value: -1 } : ordinalAt(scene, on);
  if (!rank || rank.value > 5) return null;
  const named = weekdayAt(scene, rank.end);
  const of = rank.end + 1;
  if (named === null || !/^(?:of|in)$/.test(wordAt(scene, of))) return null;
  const month = monthOf(scene, of + 1, at);
  const day = month && nthWeekday(month.year, month.month, named, rank.value);
  return month && day ? { first: at, end: month.end, date: onDay(day) } : null;
}

function monthOf(
  scene: DateScene,
  at: number,
  first: number,
): { end: number; year: number; month: number } | null {
  const month = monthAt(scene, at);
  if (month > 0) {
    const written = yearAfter(scene, at + 1);
    const year = written?.year ?? nearestYear(scene, month, 15, tenseAt(scene, first, at + 1));
    return year ? { end: written?.end ?? at + 1, year, month } : null;
  }
  const shift = wordAt(scene, at) === 'the' ? 0 : SHIFTS[wordAt(scene, at)];
  if (shift === undefined || wordAt(scene, at + 1) !== 'month' || scene.published === null)
    return null;
  return { end: at + 2, ...shiftedMonth(scene.published, shift) };
}

/** "today", "yesterday evening"; "the next day" is a day after one in the text. */
export function dayWord(scene: DateScene, at: number): Reading | null {
  const shift = DAYS[wordAt(scene, at)];
  if (shift !== undefined) {
    const end = has(scene.words[at + 1], CUE.daypart) ? at + 2 : at + 1;
    const { published } = scene;
    return { first: at, end, date: published === null ? null : onDay(published + shift) };
  }
  const second = secondDay(scene, at);
  if (second) return second;
  if (wordAt(scene, at) === 'the' && wordAt(scene, at + 2) === 'day') {
    const counted = /^(?:following|next|previous|same)$/.test(wordAt(scene, at + 1));
    return counted ? { first: at, end: at + 3, date: null } : null;
  }
  return null;
}

/** "the day before yesterday", "the day after tomorrow". */
function secondDay(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the' || wordAt(scene, at + 1) !== 'day') return null;
  const pair = `${wordAt(scene, at + 2)} ${wordAt(scene, at + 3)}`;
  const shift = pair === 'before yesterday' ? -2 : pair === 'after tomorrow' ? 2 : 0;
  if (shift === 0) return null;
  const { published } = scene;
  return { first: at, end: at + 4, date: published === null ? null : onDay(published + shift) };
}
