import { daysBetween } from '#domain/requirements/columns.ts';
import { count, shortDate } from '../../components/wording.ts';

/** From so many days on weeks say it better. */
const WEEKS_FROM = 14;

/** "9 days", "3 weeks" */
export const spanWords = (days: number): string =>
  days < WEEKS_FROM ? count(days, 'day') : count(Math.floor(days / 7), 'week');

/** "6 Nov 2026, 3 weeks ago": by two ISO days alone, for what became true meanwhile nobody knows. */
export function dayAndAge(day: string, today: string): string {
  const days = daysBetween(day, today);
  const span = spanWords(Math.abs(days));
  return `${shortDate(day)}, ${days === 0 ? 'today' : days > 0 ? `${span} ago` : `in ${span}`}`;
}
