/** A day or an interval, with what the text really says about it. */
export interface ResolvedDate {
  /** ISO 8601 dates, both inclusive; null where the interval is open on that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'time' | 'day' | 'week' | 'month' | 'year' | 'approximate';
  /** Of "03/04/2020": which number was taken for the day, where either could be. */
  readonly order?: DayOrder;
}

/** Whether the day or the month is written first, and what says so. */
export interface DayOrder {
  readonly first: 'day' | 'month';
  /** The words beside the date, another date of the same text, or what a person said of the publisher. */
  readonly by: 'sentence' | 'text' | 'publisher';
}

/** What "03/04/2020" may mean where nothing decides: the day first, and the month first. */
export type OpenDate = readonly [dayFirst: ResolvedDate, monthFirst: ResolvedDate];
