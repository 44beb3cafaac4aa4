import { MONTHS, WEEKDAYS } from '../../language/en/date-words.ts';
import { SHAPE } from '../words.ts';
import { dayOf, isDay, monthInterval, partsOf } from './calendar.ts';
import { type DateScene, isGlued, opensAt, wordAt } from './date-scene.ts';
import { dateTimeGroup } from './date-time-groups.ts';
import { orderByWeekday } from './day-order.ts';
import { smallMonthAt } from './month-words.ts';
import { nearestYear } from './nearest-year.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import type { DayOrder } from './resolved-date.ts';
import { fullYear } from './short-years.ts';
import { tenseAt } from './tense.ts';

/** A year-month-day, day/month/year, or a date-time group (DDHHMMZ MON YY). */
export function numericDate(scene: DateScene, at: number): Reading | null {
  const shape = scene.words[at]?.shape;
  if (shape !== SHAPE.digits && shape !== SHAPE.number) return null;
  return (
    dateTimeGroup(scene, at) ??
    dotted(scene, at) ??
    nineEleven(scene, at) ??
    compact(scene, at) ??
    eightDigits(scene, at) ??
    separated(scene, at) ??
    yearAndMonth(scene, at) ??
    monthAndYear(scene, at) ??
    withoutYear(scene, at)
  );
}

/** "5.6.2019", "2019.06.05": who writes stops writes the day first, or the year. */
function dotted(scene: DateScene, at: number): Reading | null {
  const word = wordAt(scene, at);
  const yearFirst = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(word);
  if (yearFirst)
    return calendarDay(at, at + 1, ...numbers(yearFirst[1], yearFirst[2], yearFirst[3]));
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  return dayFirst
    ? calendarDay(at, at + 1, ...numbers(dayFirst[3], dayFirst[2], dayFirst[1]))
    : null;
}

const numbers = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): [number, number, number] => [Number(year), Number(month), Number(day)];

/** "the 9/11 attacks", "since 9/11": the one day that goes by two numbers everywhere. */
function nineEleven(scene: DateScene, at: number): Reading | null {
  const named =
    wordAt(scene, at) === '9' &&
    wordAt(scene, at + 1) === '/' &&
    wordAt(scene, at + 2) === '11' &&
    isGlued(scene, at, at + 2) &&
    !scene.glued(at) &&
    !(scene.glued(at + 3) && wordAt(scene, at + 3) === '/') &&
    (/^(?:the|since|after|before|post)$/.test(wordAt(scene, at - 1)) ||
      /^attacks?$/.test(wordAt(scene, at + 3)));
  return named ? calendarDay(at, at + 3, 2001, 9, 11) : null;
}

/** "12JUN17", "05MAR2024". */
function compact(scene: DateScene, at: number): Reading | null {
  if (!scene.glued(at + 1) || !/^\d{1,2}$/.test(wordAt(scene, at))) return null;
  const rest = /^([a-z]{3})(\d{2}|\d{4})$/.exec(wordAt(scene, at + 1));
  const month = MONTHS[rest?.[1] ?? ''];
  if (!rest || !month) return null;
  return calendarDay(at, at + 2, yearOf(scene, rest[2] ?? ''), month, Number(wordAt(scene, at)));
}

/** "20260311", in the years that files and logs are of. */
function eightDigits(scene: DateScene, at: number): Reading | null {
  const parts = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(wordAt(scene, at));
  if (
    !parts ||
    scene.glued(at) ||
    (scene.glued(at + 1) && !/^[.,;:)t]/.test(wordAt(scene, at + 1)))
  )
    return null;
  const year = Number(parts[1]);
  const latest = scene.published === null ? 2049 : partsOf(scene.published).year + 10;
  if (year < 1970 || year > latest) return null;
  return calendarDay(at, afterTime(scene, at + 1), year, Number(parts[2]), Number(parts[3]));
}

/** Three parts with the same sign between: "2026-02-28", "2021-Aug-03", "09-JAN-2017", "3/4/2020", "17/6/19". */
function separated(scene: DateScene, at: number): Reading | null {
  const separator = wordAt(scene, at + 1);
  if (!/^[-/‑]$/.test(separator) || wordAt(scene, at + 3) !== separator) return null;
  if (!isGlued(scene, at, at + 4)) return null;
  const [a, b, c] = [wordAt(scene, at), wordAt(scene, at + 2), wordAt(scene, at + 4)];
  const named = MONTHS[b];
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(c)) {
    const month = named ?? (/^\d{1,2}$/.test(b) ? Number(b) : 0);
    return calendarDay(at, afterTime(scene, at + 5), Number(a), month, Number(c));
  }
  if (!/^\d{1,2}$/.test(a) || !/^(?:\d{2}|\d{4})$/.test(c)) return null;
  if (named) return calendarDay(at, at + 5, yearOf(scene, c), named, Number(a));
  // "10-12-14" is a list or a score as often as a date.
  if (!/^\d{1,2}$/.test(b) || (c.length === 2 && separator !== '/')) return null;
  if (scene.glued(at + 5) && /^[-/\d]/.test(wordAt(scene, at + 5))) return null;
  return ordered(scene, {
    first: at,
    end: at + 5,
    one: Number(a),
    two: Number(b),
    year: yearOf(scene, c),
  });
}

/** Two numbers of which one is the day and the other the month. */
interface Pair {
  readonly first: number;
  readonly end: number;
  readonly one: number;
  readonly two: number;
  readonly year: number;
}

/** The day, where the numbers, the words beside them or the text say which it is; else both. */
function ordered(scene: DateScene, pair: Pair): Reading | null {
  const { first, end, one, two, year } = pair;
  const [dayFirst, monthFirst] = [isDay(year, two, one), isDay(year, one, two)];
  if (!dayFirst && !monthFirst) return null;
  const inOrder = (order: DayOrder['first']): Reading | null =>
    order === 'day'
      ? calendarDay(first, end, year, two, one)
      : calendarDay(first, end, year, one, two);
  if (!dayFirst || !monthFirst || one === two) return inOrder(dayFirst ? 'day' : 'month');
  const order = orderHere(scene, pair);
  const [days, months] = [inOrder('day')?.date, inOrder('month')?.date];
  if (!days || !months) return null;
  if (!order) return { first, end, date: null, open: [days, months] };
  return { first, end, date: { ...(order.first === 'day' ? days : months), order } };
}

function orderHere(scene: DateScene, pair: Pair): DayOrder | null {
  const beside = orderByWeekday(pair.one, pair.two, pair.year, weekdayBeside(scene, pair));
  if (beside) return { first: beside, by: 'sentence' };
  if (isArabicAround(scene, pair)) return { first: 'day', by: 'sentence' };
  if (scene.order) return scene.order;
  const told = orderByTense(scene, pair);
  return told ? { first: told, by: 'sentence' } : null;
}

/** Arabic writes the day first. */
const isArabicAround = (scene: DateScene, { first, end }: Pair): boolean =>
  scene.words[first - 1]?.shape === SHAPE.arabic || scene.words[end]?.shape === SHAPE.arabic;

/** The weekday written before "11/3/2015" or in brackets behind it. */
function weekdayBeside(scene: DateScene, { first, end }: Pair): number | undefined {
  const before = /^[,(]$/.test(wordAt(scene, first - 1)) ? first - 2 : first - 1;
  const after = /^[,(]$/.test(wordAt(scene, end)) ? end + 1 : end;
  return WEEKDAYS[wordAt(scene, before)] ?? WEEKDAYS[wordAt(scene, after)];
}

/** "was hit on 12/11/2025", of an article of 20 November: what was is not to come. */
function orderByTense(
  scene: DateScene,
  { first, end, one, two, year }: Pair,
): DayOrder['first'] | null {
  const { published } = scene;
  if (published === null) return null;
  const tense = tenseAt(scene, first, end);
  if (tense === null) return null;
  const fits = (day: number): boolean => (tense === 'past' ? day <= published : day >= published);
  const [dayFirst, monthFirst] = [fits(dayOf(year, two, one)), fits(dayOf(year, one, two))];
  return dayFirst === monthFirst ? null : dayFirst ? 'day' : 'month';
}

/** "2015-03", "2015/11": not "2024-25", which are two years. */
function yearAndMonth(scene: DateScene, at: number): Reading | null {
  const [year, month] = [wordAt(scene, at), wordAt(scene, at + 2)];
  if (!/^(?:19|20)\d\d$/.test(year) || !/^[-/]$/.test(wordAt(scene, at + 1))) return null;
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || !isGlued(scene, at, at + 2)) return null;
  if (scene.glued(at + 3) && /^[-/–\d]/.test(wordAt(scene, at + 3))) return null;
  // "2011-12" is a season or a budget's year.
  if ((Number(year) + 1) % 100 === Number(month)) return null;
  return {
    first: at,
    end: at + 3,
    date: resolved(monthInterval(Number(year), Number(month)), 'month'),
  };
}

/** "03/2024". */
function monthAndYear(scene: DateScene, at: number): Reading | null {
  const [month, year] = [wordAt(scene, at), wordAt(scene, at + 2)];
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month) || !/^(?:19|20)\d\d$/.test(year)) return null;
  if (wordAt(scene, at + 1) !== '/' || !isGlued(scene, at, at + 2) || scene.glued(at)) return null;
  if (scene.glued(at + 3) && /^[-/\d]/.test(wordAt(scene, at + 3))) return null;
  return {
    first: at,
    end: at + 3,
    date: resolved(monthInterval(Number(year), Number(month)), 'month'),
  };
}

const DATES = /^(?:on|since|by|until|till|dated|from)$/;

/** "on 10/25", "since 25/10": two numbers are a day only where a word before says so. */
function withoutYear(scene: DateScene, at: number): Reading | null {
  const [a, b] = [wordAt(scene, at), wordAt(scene, at + 2)];
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || wordAt(scene, at + 1) !== '/') return null;
  if (!isGlued(scene, at, at + 2) || (!opensAt(scene, at + 3) && isNoun(scene, at + 3)))
    return null;
  const led = DATES.test(wordAt(scene, at - 1)) || WEEKDAYS[wordAt(scene, at - 1)] !== undefined;
  if (!led) return null;
  const [one, two] = [Number(a), Number(b)];
  const month = one > 12 ? two : one;
  if (month > 12 || month === 0 || scene.published === null) return null;
  const year = nearestYear(scene, month, 15, tenseAt(scene, at, at + 3));
  return year === null ? null : ordered(scene, { first: at, end: at + 3, one, two, year });
}

/** "on 3/4 inch pipes"; the month of "on 5/6 March" is read with its days. */
const isNoun = (scene: DateScene, at: number): boolean =>
  smallMonthAt(scene, at) > 0 ||
  (scene.glued(at)
    ? /^[/\d]/.test(wordAt(scene, at))
    : /^(?:of|inch|inches|cup|cups)$/.test(wordAt(scene, at)));

const yearOf = (scene: DateScene, year: string): number =>
  year.length === 2 ? fullYear(scene, Number(year)) : Number(year);

function calendarDay(
  first: number,
  end: number,
  year: number,
  month: number,
  day: number,
): Reading | null {
  return isDay(year, month, day) ? { first, end, date: onDay(dayOf(year, month, day)) } : null;
}

/** Past "T10:30Z" that is written to an ISO date. */
function afterTime(scene: DateScene, at: number): number {
  if (!scene.glued(at) || !/^t\d{2}/.test(wordAt(scene, at))) return at;
  let end = at + 1;
  while (
    end < at + 8 &&
    scene.glued(end) &&
    /^(?:[:+.-]|\d\d(?::\d\d){0,2}(?:\.\d+)?z?|z)$/.test(wordAt(scene, end))
  )
    end += 1;
  return /^[.+:-]$/.test(wordAt(scene, end - 1)) ? end - 1 : end;
}
