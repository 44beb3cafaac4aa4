import {
  type Day,
  dayOf,
  isDay,
  monthInterval,
  partsOf,
  shiftedMonth,
  weekInterval,
  yearInterval,
} from '../dates/calendar.ts';
import { onDay, resolved } from '../dates/reading.ts';
import { foldName } from '../fold.ts';
import type { Scene } from '../scene.ts';
import type { ResolvedDate } from '../types.ts';

/** Both Arabic calendars' month names: those of the Levant and Iraq, and those of Egypt and the Gulf. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'كانون الثاني|يناير',
    'شباط|فبراير',
    'آذار|مارس',
    'نيسان|أبريل|إبريل',
    'أيار|مايو',
    'حزيران|يونيو',
    'تموز|يوليو',
    'آب|أغسطس',
    'أيلول|سبتمبر',
    'تشرين الأول|أكتوبر',
    'تشرين الثاني|نوفمبر',
    'كانون الأول|ديسمبر',
  ].flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [foldName(name), index + 1]),
  ),
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].flatMap(
    (names, index) => names.split('|').map((name): [string, number] => [foldName(name), index]),
  ),
);
const DAYS: ReadonlyMap<string, number> = new Map(
  [
    ['اليوم', 0],
    ['أمس', -1],
    ['غدا', 1],
  ].map(([word, shift]) => [foldName(String(word)), Number(shift)]),
);

/** A date in Arabic that begins at token `at`: days, weekdays, months and years, relative weeks and months. */
export function readArabicDate(
  scene: Scene,
  at: number,
): { end: number; date: ResolvedDate | null } | null {
  const word = (offset: number): string => scene.words[offset]?.folded ?? '';
  const published: Day | null = scene.published;
  const first = word(at);
  if (first === foldName('يوم') && WEEKDAYS.has(word(at + 1)))
    return weekday(word(at + 1), at + 2, published);
  const shift = DAYS.get(first);
  if (shift !== undefined) {
    // "اليوم" also means "the day".
    if (shift === 0 && at === 0) return null;
    return { end: at + 1, date: published === null ? null : onDay(published + shift) };
  }
  const unit = [foldName('الأسبوع'), foldName('الشهر'), foldName('العام')].indexOf(first);
  const way = [
    foldName('الماضي'),
    foldName('الحالي'),
    foldName('المقبل'),
    foldName('القادم'),
  ].indexOf(word(at + 1));
  if (unit >= 0 && way >= 0)
    return {
      end: at + 2,
      date: published === null ? null : relative(published, unit, Math.min(way, 2) - 1),
    };
  const day = dayNumber(first);
  const monthAt = day > 0 ? at + 1 : at;
  const pair = MONTHS.get(`${word(monthAt)} ${word(monthAt + 1)}`);
  const month = pair ?? MONTHS.get(word(monthAt));
  if (!month)
    return WEEKDAYS.has(first) && first !== foldName('الأحد')
      ? weekday(first, at + 1, published)
      : null;
  let end = monthAt + (pair ? 2 : 1);
  // "كانون الأول/ديسمبر": the month by both its names.
  if (word(end) === '/' && MONTHS.has(word(end + 1))) end += 2;
  const written = western(word(end));
  const year = /^(?:19|20)\d\d$/.test(written) ? Number(written) : 0;
  if (year > 0) end += 1;
  const full = year || (published === null ? 0 : yearNear(published, month));
  if (full === 0) return { end, date: null };
  if (day === 0) return { end, date: resolved(monthInterval(full, month), 'month') };
  return { end, date: isDay(full, month, day) ? onDay(dayOf(full, month, day)) : null };
}

function weekday(
  name: string,
  end: number,
  published: Day | null,
): { end: number; date: ResolvedDate | null } {
  const back =
    published === null ? 0 : (partsOf(published).weekday - (WEEKDAYS.get(name) ?? 0) + 7) % 7;
  return { end, date: published === null ? null : onDay(published - back) };
}

function relative(published: Day, unit: number, shift: number): ResolvedDate | null {
  if (unit === 0) return resolved(weekInterval(published, shift), 'week');
  if (unit === 2) return resolved(yearInterval(partsOf(published).year + shift), 'year');
  const { year, month } = shiftedMonth(published, shift);
  return resolved(monthInterval(year, month), 'month');
}

/** Digits of either Arabic script as those of the West. */
const western = (word: string): string =>
  word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function dayNumber(word: string): number {
  const digits = western(word);
  return /^\d{1,2}$/.test(digits) && Number(digits) <= 31 ? Number(digits) : 0;
}

/** The year of a month without one: the past is likelier than a far future. */
function yearNear(published: Day, month: number): number {
  const now = partsOf(published);
  return month - now.month > 4 ? now.year - 1 : now.year;
}
