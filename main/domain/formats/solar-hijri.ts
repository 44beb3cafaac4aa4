/** A day of our calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The months of Iran, of Afghanistan in Dari, and in Pashto; a line for each month. */
const MONTHS: readonly string[] = [
  'فروردین حمل وری',
  'اردیبهشت ثور غویی',
  'خرداد جوزا غبرګولی',
  'تیر سرطان چنګاښ',
  'مرداد اسد زمری',
  'شهریور سنبله وږی',
  'مهر میزان تله',
  'آبان عقرب لړم',
  'آذر قوس لیندۍ',
  'دی جدی مرغومی',
  'بهمن دلو سلواغه',
  'اسفند حوت کب',
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const WEEKDAY = /^(?:(?:یک|دو|سه|چهار|پنج)?[\u200c ]?شنبه|جمعه|آدینه)[،,]? /u;
const FIGURES = /^(1[34]\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u;
const DAY_FIRST = /^(\d{1,2}) (\p{L}{2,10})(?: ?ماه)?[،,]? (1[34]\d{2})(?!\d)/u;
const YEAR_FIRST = /^(1[34]\d{2})[،,]? (\p{L}{2,10})[،,]? (\d{1,2})(?!\d)/u;
const OF_THE_CALENDAR = /^ ?(?:ه\.? ?ش\.?|هجری (?:شمسی|خورشیدی)|شمسی|خورشیدی)(?!\p{L})/u;

/** Of the years whose leap days the cycle gives; those of the lunar calendar that are written now begin after them. */
const FIRST_YEAR = 1_343;
const LAST_YEAR = 1_411;
/** 1 Farvardin of it was 21 March 2025. */
const KNOWN_YEAR = 1_404;
const KNOWN_DAY = Date.UTC(2025, 2, 21);
const MILLISECONDS = 86_400_000;
/** Years of a cycle of 33 that have a leap day. */
const LEAP: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/**
 * The day of our calendar that a line begins with in the Solar Hijri calendar of Iran and Afghanistan, and what
 * follows it: "۱۵ فروردین ۱۴۰۴", "1404/01/15". Null where it begins with none. Digits are Latin ones.
 */
export function readSolarHijri(line: string): { readonly day: Day; readonly rest: string } | null {
  const text = line.replace(/ي/gu, 'ی').replace(/ك/gu, 'ک').replace(WEEKDAY, '');
  const found = FIGURES.exec(text) ?? DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text);
  if (!found) return null;
  const [whole, first = '', second = '', third = '', fourth] = found;
  const isDayFirst = first.length < 4;
  const [year, day] = isDayFirst ? [third, first] : [first, fourth ?? third];
  const month = fourth === undefined ? NUMBERS.get(second) : Number(third);
  const read = month === undefined ? null : inOurCalendar(Number(year), month, Number(day));
  return read && { day: read, rest: text.slice(whole.length).replace(OF_THE_CALENDAR, '') };
}

function inOurCalendar(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  let days = day - 1;
  for (let before = 1; before < month; before += 1) days += daysIn(year, before);
  for (let before = KNOWN_YEAR; before < year; before += 1) days += daysOf(before);
  for (let after = year; after < KNOWN_YEAR; after += 1) days -= daysOf(after);
  const date = new Date(KNOWN_DAY + days * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const daysOf = (year: number): number => (LEAP.has(year % 33) ? 366 : 365);

function daysIn(year: number, month: number): number {
  if (month <= 6) return 31;
  return month <= 11 || LEAP.has(year % 33) ? 30 : 29;
}
