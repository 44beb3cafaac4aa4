import { monthNumber } from '../language/months.ts';

const DATE =
  /^\s{0,9}(?:\p{L}{2,10}\.?,?\s{1,3})?(\d{1,2})[\s-](\p{L}{3,12})\.?[\s-](\d{2,4})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?\s{0,3}(\p{L}{1,5}(?![\p{L}:])|[+-]\d{2}:?\d{2})?)?/u;

/** Zones with a name that RFC 5322, 4.3 knows; any other says no offset. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * ISO 8601 from a date as mails and feeds write it, "Mon, 23 Nov 2026 20:14:05 +0200", with its own offset;
 * the day alone where no offset is known, null for anything else.
 * @see RFC 5322, 3.3 and 4.3
 */
export function readMailDate(written: string): string | null {
  const found = DATE.exec(written.slice(0, 100));
  if (!found) return null;
  const [, day = '', name = '', written4 = '', hour, minute = '', second = '00', zone = ''] = found;
  const month = monthNumber(name);
  const year = yearOf(written4);
  if (month === null || year === null) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(`${date}T00:00Z`)) || !isDay(date)) return null;
  const offset = offsetOf(zone);
  if (hour === undefined || offset === null) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  // A leap second has no other name than the second before it.
  const seconds = Number(second) > 59 ? '59' : second;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${seconds}${offset}`;
}

function yearOf(written: string): number | null {
  const year = Number(written);
  if (written.length === 4) return year > 1900 ? year : null;
  // RFC 5322: two digits below 50 are of this century, three count from 1900.
  return written.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

const isDay = (date: string): boolean =>
  new Date(`${date}T00:00Z`).toISOString().slice(0, 10) === date;

function offsetOf(zone: string): string | null {
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return null;
  const [, sign, hours, minutes] = found;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}
