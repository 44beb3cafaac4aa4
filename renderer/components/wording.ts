import { localDay } from '#domain/clock.ts';

/** A date as people in the field write it: "8 December 2025"; as given when it is no ISO date. */
export function longDate(iso: string): string {
  return format(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Short, for rows: "8 Dec 2025". A stamp of our own goes through `localDay` first. */
export function shortDate(iso: string): string {
  return format(iso, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The day and the time of day of one of our own stamps, here: "8 Dec 2025, 14:05". */
export function dateTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${shortDate(localDay(iso))}, ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

/** The day that the text says, whatever the zone of the machine that shows it. */
function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
