/** A day or an interval, with what the text really says about it. */
export interface ResolvedDate {
  /** ISO 8601 dates, both inclusive; null where the interval is open on that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'time' | 'day' | 'week' | 'month' | 'year' | 'approximate';
}
