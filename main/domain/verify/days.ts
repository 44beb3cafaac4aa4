import { dayFromIso } from '../reading/dates/calendar.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';

/** Days in a length of time; of a month and a year the mean. */
export const DAYS_IN: Readonly<Record<string, number>> = { d: 1, wk: 7, mo: 30.44, yr: 365.25 };

/** The days on which the dates of a text begin and end, after those that are given as ISO; as numbers of days. */
export const daysNamed = (
  { dates }: ReadText,
  days: readonly (string | null | undefined)[],
): number[] =>
  [...days, ...dates.flatMap(({ date }) => [date?.from, date?.to])].flatMap(
    (iso) => dayFromIso(iso) ?? [],
  );

/** The same of a paragraph, with the day on which it came out. */
export const daysOf = ({ read, article: { source } }: SourceParagraph): number[] =>
  daysNamed(read, [source.published?.slice(0, 10)]);
