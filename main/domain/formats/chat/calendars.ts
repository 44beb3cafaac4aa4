import { pad } from './chat-time.ts';

const DAY = 86_400_000;

/** A calendar by the years in which chats exist (2010 to 2040); no two calendars share one. */
const CALENDARS = [
  // The year turns on 20 or 21 March.
  { name: 'persian', from: 1388, to: 1419, start: (year: number) => Date.UTC(year + 621, 2, 21) },
  {
    name: 'islamic-umalqura',
    from: 1431,
    to: 1463,
    start: (year: number) => Date.UTC(622, 6, 19) + (year - 1) * 354.36708 * DAY,
  },
] as const;
const BUDDHIST = { from: 2553, to: 2583, ahead: 543 };

/**
 * The day as ISO 8601, from the calendar that its year tells: the Gregorian one, the Persian, the Islamic of
 * Umm al-Qura, the Buddhist of Thailand. Null for a day that its calendar has not.
 */
export function gregorian(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const other = CALENDARS.find(({ from, to }) => year >= from && year <= to);
  if (other) return search(other, [year, month, day]);
  const common = year >= BUDDHIST.from && year <= BUDDHIST.to ? year - BUDDHIST.ahead : year;
  if (common < 1900 || day > new Date(Date.UTC(common, month, 0)).getUTCDate()) return null;
  return `${common}-${pad(month)}-${pad(day)}`;
}

/** The platform writes dates of every calendar and reads none: the day is looked for near its estimate. */
function search(
  { name, start }: (typeof CALENDARS)[number],
  wanted: readonly [number, number, number],
): string | null {
  const [year, month, day] = wanted;
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const estimate = start(year) + ((month - 1) * 30.2 + day - 1) * DAY;
  for (let away = -8; away <= 8; away += 1) {
    const at = new Date(Math.round(estimate / DAY + away) * DAY);
    const parts = new Map<string, string>(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    const found = ['year', 'month', 'day'].map((part) =>
      Number.parseInt(parts.get(part) ?? '', 10),
    );
    if (found.every((value, index) => value === wanted[index])) {
      return at.toISOString().slice(0, 10);
    }
  }
  return null;
}
