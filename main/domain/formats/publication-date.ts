import { monthNumber } from './month-names.ts';

/** A written date; `year` is null in "12 March". */
interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const WEEKDAY = /^\p{L}{3,12}\.?[,،]? (?=\S)/u;
const MONTH = String.raw`(\p{L}[\p{L}\p{M}]{1,14}\.?(?:[ /](?!del? )\p{L}[\p{L}\p{M}]{1,14})?)`;
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de |of )?${MONTH}(?:[,،]? (?:de |del )?(\d{4}))?(?!\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`^${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d)`,
  'u',
);
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/;
const TIME =
  /^(?:T|[,،]? ?(?:at|um|à|a las|kl\.?|الساعة|[–—|-]) ?|[,،]? )(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([ap])\.?m\.?)?(?: Uhr)?(?: ?\(?(GMT|UTC|Z|[+-]\d{2}:?\d{2})\)?)?$/i;

/**
 * ISO 8601 from a line that is a date and nothing else, with a time only where its zone is written;
 * null otherwise. Reads ISO dates, English, French, Spanish, German and Arabic month names, and figures
 * (12.03.2026) where day and month cannot be confused.
 */
export function parsePublicationDate(line: string): string | null {
  const text = withLatinDigits(line).trim();
  if (text.length > 80) return null;
  const read = readDay(text) ?? readDay(text.replace(WEEKDAY, ''));
  if (!read || read.day.year === null) return null;
  const date = isoDay({ ...read.day, year: read.day.year });
  if (date === null || read.rest === '') return date;
  const time = TIME.exec(read.rest);
  return time ? withTime(date, time) : null;
}

/** Whether a short text is a day and month without a year: "12 March". */
export function isPartialDate(text: string): boolean {
  const read = readDay(withLatinDigits(text).trim());
  return read !== null && read.day.year === null && read.rest === '';
}

function readDay(text: string): { day: Day; rest: string } | null {
  const found = (match: RegExpExecArray, year: string | undefined, month: number, day: string) => ({
    day: { year: year === undefined ? null : Number(year), month, day: Number(day) },
    rest: text.slice(match[0].length),
  });
  const iso = ISO.exec(text);
  if (iso) return found(iso, iso[1], Number(iso[2]), iso[3] ?? '');
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', mark, second = '', year] = numeric;
    const dayIsFirst = mark === '.' || Number(first) > 12 || first === second;
    if (dayIsFirst) return found(numeric, year, Number(second), first);
    return Number(second) > 12 ? found(numeric, year, Number(first), second) : null;
  }
  const dayFirst = DAY_FIRST.exec(text);
  const named = dayFirst ?? MONTH_FIRST.exec(text);
  if (!named) return null;
  const [name = '', day = ''] = dayFirst ? [named[2], named[1]] : [named[1], named[2]];
  const month = monthNumber(name);
  return month === null ? null : found(named, named[3], month, day);
}

/** Null for a day that no calendar has. */
function isoDay({ year, month, day }: Day & { readonly year: number }): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1000 || day < 1 || day > days) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function withTime(date: string, [, hours, minutes, seconds, half, zone]: RegExpExecArray) {
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + afternoon;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (zone === undefined) return date;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `${date}T${pad(hour)}:${minutes}:${seconds ?? '00'}${offset}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
