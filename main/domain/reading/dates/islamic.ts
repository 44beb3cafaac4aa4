import { type Day, dayOf } from './calendar.ts';

let format: Intl.DateTimeFormat | null = null;
/** 1 Muharram of the first year, in days of ours, and how long years and months are on average. */
const EPOCH = dayOf(622, 7, 19);
const YEAR = 354.36707;
const MONTH = 29.530589;
/** The estimate is never further off than this. */
const REACH = 4;

/**
 * A day of the Islamic calendar as Saudi Arabia computes it (Umm al-Qura): a sighting of the moon may put
 * it a day apart elsewhere. Null for what is no day of it.
 */
export function islamicDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > 1600) return null;
  const near = EPOCH + Math.round((year - 1) * YEAR + (month - 1) * MONTH) + day - 1;
  for (let step = 0; step <= REACH; step += 1) {
    for (const candidate of step === 0 ? [near] : [near - step, near + step]) {
      const parts = islamicParts(candidate);
      if (parts.year === year && parts.month === month && parts.day === day) return candidate;
    }
  }
  return null;
}

/** The year, month and day of the Islamic calendar. */
export function islamicParts(day: Day): { year: number; month: number; day: number } {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(new Date(day * 86_400_000)))
    if (type === 'year' || type === 'month' || type === 'day')
      found[type] = Number.parseInt(value, 10);
  return found;
}
