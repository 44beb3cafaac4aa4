import { type Day, type Interval, isoOf } from './calendar.ts';
import type { ResolvedDate } from './resolved-date.ts';

/** A date expression found: tokens from `first` up to, not including, `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  /** Null where the words say a time and the article's own date is not known, or for a mere length. */
  readonly date: ResolvedDate | null;
}

export type Precision = ResolvedDate['precision'];

export function resolved(interval: Interval | null, precision: Precision): ResolvedDate | null {
  if (!interval || !inRange(interval.from) || !inRange(interval.to)) return null;
  return { from: isoOf(interval.from), to: isoOf(interval.to), precision };
}

export const onDay = (day: Day, precision: Precision = 'day'): ResolvedDate | null =>
  resolved({ from: day, to: day }, precision);

/** Years 0001 to 9999, which ISO 8601 writes with four digits. */
const inRange = (day: Day): boolean => day >= -719_162 && day <= 2_932_896;
