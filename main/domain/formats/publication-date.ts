import { printedMonth } from './printed-month.ts';
import { readSolarHijri } from './solar-hijri.ts';
import { zoneOffset } from './time-zones.ts';
import { withoutWeekday } from './weekday-names.ts';

/** A written date; `year` is null in "12 March". */
interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTH = String.raw`(\p{L}[\p{L}\p{M}]{1,14}\.?(?:[ /](?!del? )\p{L}[\p{L}\p{M}]{1,14})?)`;
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ /-](?:de |of )?${MONTH}(?:[,،]?[ /-](?:de |del |do )?(\d{4}))?(?!\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`^${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d)`,
  'u',
);
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=T|$)/;
const EAST_ASIAN = /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** Seconds, or thousandths of them, since 1970: from 2001 to 2033. */
const SINCE_1970 = /^(1\d{9})(\d{3})?$/;
/** What JavaScript prints: the year stands behind the time. */
const PRINTED =
  /^\p{L}{3},? (\p{L}{3}) (\d{1,2}),? (?:(\d{4}) )?(\d{1,2}:\d{2}(?::\d{2})?)(?: (\d{4}))?(?: (?:GMT|UTC)?([+-]\d{4}|Z)?)?(?: \([^()]{1,60}\))?$/u;
const TIME =
  /^(?:T|[,،;]? ?(?:at|um|à|a las|às|alle|kl\.?|в|о|o|saat|saa|الساعة|ساعت|[–—|·•-]) ?|[,،]? )(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:([ap])\.?m\.?|([صم])(?!\p{L})))?(?: ?Uhr| ?h(?:s|rs)?)?(?: ?\(?((?:GMT|UTC)?[+−-]\d{1,2}:?\d{0,2}|[A-Z]{1,5}|\p{L}[\p{L} ]{2,30} (?:Time|time))\)?)?$/iu;
/** "le 19 novembre", "am 3. März": what may stand before a day. */
export const DAY_ARTICLES = 'le|el|il|am|den';
const ARTICLE = new RegExp(`^(?:${DAY_ARTICLES}) (?=\\d)`, 'i');
/** Behind a year: "of the year" in the languages that write it. */
const OF_THE_YEAR = /^ ?(?:م|هـ?)(?!\p{L})|^ (?:г\.?|года|р\.?|року|r\.?|m\.)(?=$|[ ,])/u;
/** Years that a publication can have; those of other calendars are none of them. */
const EARLIEST_YEAR = 1_700;
const LATEST_YEAR = 2_199;

/**
 * ISO 8601 from a line that is a date and nothing else, with a time only where its zone is written;
 * null otherwise. Reads ISO dates, month names of the languages in `printed-month.ts`, East Asian and Solar Hijri
 * dates, seconds since 1970, and figures (12.03.2026) where day and month cannot be confused.
 */
export function parsePublicationDate(line: string): string | null {
  const text = withLatinDigits(line).trim().replace(ARTICLE, '');
  if (text.length > 100) return null;
  const since = SINCE_1970.exec(text);
  if (since) return `${new Date(Number(since[1]) * 1_000).toISOString().slice(0, 19)}Z`;
  const read =
    readPrinted(text) ?? readDay(text) ?? readDay(withoutWeekday(text)) ?? readBehindTime(text);
  if (!read || read.day.year === null) return null;
  const date = isoDay({ ...read.day, year: read.day.year });
  const rest = read.rest
    .replace(OF_THE_YEAR, '')
    .replace(
      /^T(\d{2})(\d{2})(\d{2})?(?=Z$|[+-]|$)/,
      (_, hours, minutes, seconds = '00') => `T${hours}:${minutes}:${seconds}`,
    );
  if (date === null || rest === '') return date;
  const time = TIME.exec(rest);
  return time ? withTime(date, time) : null;
}

/**
 * The date that a line begins with, behind the name of its day, and what follows it; null where it begins with none.
 * @param dayFirst its language writes 05/03/2026 for the fifth of March
 */
export function leadingDate(
  line: string,
  dayFirst = false,
): { readonly date: string; readonly rest: string } | null {
  const text = withLatinDigits(line).trim();
  const read = readDay(text, dayFirst) ?? readDay(withoutWeekday(text), dayFirst);
  if (!read || read.day.year === null) return null;
  const date = isoDay({ ...read.day, year: read.day.year });
  return date === null ? null : { date, rest: read.rest };
}

/** "Tue Mar 03 2026 22:10:00 GMT+0100 (Central European Time)", put in the order of other dates. */
function readPrinted(text: string): ReturnType<typeof readDay> {
  const found = PRINTED.exec(text);
  if (!found) return null;
  const [, month, day, before, time, behind, zone] = found;
  const year = before ?? behind;
  return year === undefined
    ? null
    : readDay(`${day} ${month} ${year} ${time} ${zone ?? ''}`.trim());
}

/** "14:30, 12 March 2026": the time first. */
function readBehindTime(text: string): ReturnType<typeof readDay> {
  const found =
    /^(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|[A-Z]{3,4}))?)(?:[,،]? (?:on )?|-)(.{6,60})$/iu.exec(
      text,
    );
  if (!found) return null;
  const [, time = '', rest = ''] = found;
  const read = readDay(rest) ?? readDay(withoutWeekday(rest));
  return read && read.rest.replace(OF_THE_YEAR, '') === '' ? { ...read, rest: ` ${time}` } : null;
}

/** Whether a short text is a day and month without a year: "12 March". */
export function isPartialDate(text: string): boolean {
  const read = readDay(withLatinDigits(text).trim());
  return read !== null && read.day.year === null && read.rest === '';
}

function readDay(text: string, dayFirst = false): { day: Day; rest: string } | null {
  const found = (match: RegExpExecArray, year: string | undefined, month: number, day: string) => ({
    day: { year: year === undefined ? null : Number(year), month, day: Number(day) },
    rest: text.slice(match[0].length),
  });
  const solar = readSolarHijri(text);
  if (solar) return solar;
  const iso = ISO.exec(text);
  if (iso) return found(iso, iso[1], Number(iso[3]), iso[4] ?? '');
  const plain = COMPACT.exec(text) ?? EAST_ASIAN.exec(text);
  if (plain) return found(plain, plain[1], Number(plain[2]), plain[3] ?? '');
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', mark, second = '', year] = numeric;
    const either = Number(first) <= 12 && Number(second) <= 12;
    const dayIsFirst =
      mark === '.' || Number(first) > 12 || first === second || (dayFirst && either);
    if (dayIsFirst) return found(numeric, year, Number(second), first);
    return Number(second) > 12 ? found(numeric, year, Number(first), second) : null;
  }
  const opening = DAY_FIRST.exec(text);
  const named = opening ?? MONTH_FIRST.exec(text);
  if (!named) return null;
  const [name = '', day = ''] = opening ? [named[2], named[1]] : [named[1], named[2]];
  const month = printedMonth(name);
  return month === null ? null : found(named, named[3], month, day);
}

/** Null for a day that no calendar has. */
function isoDay({ year, month, day }: Day & { readonly year: number }): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || day < 1 || day > days) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Before and after noon. */
const ARABIC_HALVES: ReadonlyMap<string, string> = new Map([
  ['ص', 'a'],
  ['م', 'p'],
]);

/** A time without a known zone is no moment: the day alone is sure. */
function withTime(date: string, [, hours, minutes, seconds, latin, arabic, zone]: RegExpExecArray) {
  const half = latin?.toLowerCase() ?? (arabic && ARABIC_HALVES.get(arabic));
  if (minutes === undefined && half === undefined && !/^\d{1,2}$/.test(hours ?? '')) return null;
  const afternoon = half === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + afternoon;
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const offset = zone === undefined ? null : zoneOffset(zone);
  if (offset === null) return date;
  return `${date}T${pad(hour)}:${minutes ?? '00'}:${seconds ?? '00'}${offset}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
