/** Tells the present: an ISO 8601 moment in UTC, with milliseconds. Handed in, so that a test can stand still. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();

/**
 * The calendar day, `YYYY-MM-DD`, on which a moment falls where this machine stands: what a person calls
 * "today". For our own stamps only: a date that a text states is the day that it says, in any zone.
 */
export function localDay(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment.slice(0, 10);
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The ISO day so many days after another one, in the calendar: no zone has a say in it. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
