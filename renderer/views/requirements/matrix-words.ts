import { daysBetween, type MatrixBy, type MatrixColumn } from '#domain/requirements/columns.ts';
import { count, shortDate } from '../../components/wording.ts';

/** From so many days on weeks say it better. */
const WEEKS_FROM = 14;

/** "9 days", "3 weeks" */
export const spanWords = (days: number): string =>
  days < WEEKS_FROM ? count(days, 'day') : count(Math.floor(days / 7), 'week');

/** "6 Nov 2026, 3 weeks ago": by two ISO days alone, for what became true meanwhile nobody knows. */
function dayAndAge(day: string, today: string): string {
  const days = daysBetween(day, today);
  const span = spanWords(Math.abs(days));
  return `${shortDate(day)}, ${days === 0 ? 'today' : days > 0 ? `${span} ago` : `in ${span}`}`;
}

/** "as of 6 Nov 2026, 3 weeks ago" */
export const asOf = (day: string | null, today: string): string =>
  day === null ? 'day not said' : `as of ${dayAndAge(day, today)}`;

/** What stands over a column. */
export function columnName({ key, name }: MatrixColumn, by: MatrixBy): string {
  if (by === 'place') return name || 'No place in particular';
  return key === '' ? 'Day not said' : `Week of ${shortDate(key)}`;
}
