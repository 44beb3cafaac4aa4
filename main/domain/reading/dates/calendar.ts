import type { TimeUnit } from '../../language/time-units.ts';

/** Days since 1970-01-01 in the proleptic Gregorian calendar, UTC; months count from 1. */
export type Day = number;

const DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDay(year, month)
  );
}

export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

export function partsOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export const isoOf = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day that an ISO 8601 date or date-time begins with; null for anything else. */
export function dayFromIso(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}

export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

export const monthInterval = (year: number, month: number): Interval => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month, lastDay(year, month)),
});

export const yearInterval = (year: number): Interval => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
});

/** Monday to Sunday, `shift` weeks from the one that holds `day`. */
export function weekInterval(day: Day, shift: number): Interval {
  const monday = day - ((partsOf(day).weekday + 6) % 7) + 7 * shift;
  return { from: monday, to: monday + 6 };
}

/** The month `shift` months from the one that holds `day`. */
export function shiftedMonth(day: Day, shift: number): { year: number; month: number } {
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 + shift;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Moves a day; less than 24 hours stay within it, months keep the day where they can. */
export function shiftDay(day: Day, count: number, unit: TimeUnit): Day {
  if (unit === 'minute' || unit === 'hour')
    return day + daysOf(count / (unit === 'hour' ? 24 : 1440));
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week') return day + Math.round(count * 7);
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit];
  const moved = shiftedMonth(day, Math.round(count * months));
  return dayOf(
    moved.year,
    moved.month,
    Math.min(partsOf(day).day, lastDay(moved.year, moved.month)),
  );
}

/** Whole days of a stretch of hours, on either side alike: 36 hours reach into the second day. */
const daysOf = (days: number): number =>
  Math.abs(days) < 1 ? 0 : Math.sign(days) * Math.round(Math.abs(days));

/** Easter Sunday of the churches of the west (Gregorian computus) or of the east (Julian), as a day of our calendar. */
export function easterDay(year: number, eastern = false): Day {
  if (eastern) {
    const moon = (19 * (year % 19) + 15) % 30;
    const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    const julian = moon + week + 114;
    const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return dayOf(year, Math.floor(julian / 31), (julian % 31) + 1) + behind;
  }
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The so-manieth weekday of a month, from its end where `nth` is below zero; null where it has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const { from, to } = monthInterval(year, month);
  const day =
    nth > 0
      ? from + ((weekday - partsOf(from).weekday + 7) % 7) + 7 * (nth - 1)
      : to - ((partsOf(to).weekday - weekday + 7) % 7) + 7 * (nth + 1);
  return day < from || day > to ? null : day;
}

/** Monday to Sunday of a week of the year, by ISO 8601: the first has the year's first Thursday. */
export function isoWeek(year: number, week: number): Interval | null {
  const first = weekInterval(dayOf(year, 1, 4), 0).from;
  const from = first + 7 * (week - 1);
  if (week < 1 || from >= weekInterval(dayOf(year + 1, 1, 4), 0).from) return null;
  return { from, to: from + 6 };
}

/** The same day `years` later; the last of the month where it has no such day. */
export function shiftYears(day: Day, years: number): Day {
  const { year, month, day: number } = partsOf(day);
  return dayOf(year + years, month, Math.min(number, lastDay(year + years, month)));
}
