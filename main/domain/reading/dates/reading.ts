import { type Day, dayFromIso, type Interval, isoOf } from './calendar.ts';
import type { OpenDate, ResolvedDate } from './resolved-date.ts';

/** A date expression found: tokens from `first` up to, not including, `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  /** Null where the words say a time and the article's own date is not known, for a mere length, and beside `open`. */
  readonly date: ResolvedDate | null;
  /** The text leaves open which of these days is meant. */
  readonly open?: OpenDate;
}

export type Precision = ResolvedDate['precision'];

export function resolved(interval: Interval | null, precision: Precision): ResolvedDate | null {
  if (!interval || !inRange(interval.from) || !inRange(interval.to)) return null;
  return { from: isoOf(interval.from), to: isoOf(interval.to), precision };
}

export const onDay = (day: Day, precision: Precision = 'day'): ResolvedDate | null =>
  resolved({ from: day, to: day }, precision);

/** The first and the last day of a date that is open on neither side. */
export function intervalOf(date: ResolvedDate | null): Interval | null {
  const [from, to] = [dayFromIso(date?.from), dayFromIso(date?.to)];
  return from === null || to === null ? null : { from, to };
}

/** The day of a date that is one day. */
export function singleDay(date: ResolvedDate | null): Day | null {
  const days = intervalOf(date);
  return days && days.from === days.to ? days.from : null;
}

/** Years 0001 to 9999, which ISO 8601 writes with four digits. */
const inRange = (day: Day): boolean => day >= -719_162 && day <= 2_932_896;
