import { foldName } from '../fold.ts';
import type { TimeUnit } from '../time-units.ts';

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(
    rows.flatMap(([words, value]) =>
      words.split('|').map((word): [string, T] => [foldName(word), value]),
    ),
  );

/** Both Arabic calendars' month names: those of the Levant and Iraq, and those of Egypt and the Gulf. */
export const MONTHS = table<number>([
  ['كانون الثاني|يناير', 1],
  ['شباط|فبراير', 2],
  ['آذار|مارس', 3],
  ['نيسان|أبريل|إبريل', 4],
  ['أيار|مايو', 5],
  ['حزيران|يونيو', 6],
  ['تموز|يوليو', 7],
  ['آب|أغسطس', 8],
  ['أيلول|سبتمبر', 9],
  ['تشرين الأول|أكتوبر', 10],
  ['تشرين الثاني|نوفمبر', 11],
  ['كانون الأول|ديسمبر', 12],
]);

export const WEEKDAYS = table<number>([
  ['الأحد', 0],
  ['الاثنين|الإثنين', 1],
  ['الثلاثاء', 2],
  ['الأربعاء', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
]);

/** Days counted from publication. */
export const DAYS = table<number>([
  ['اليوم', 0],
  ['أمس|البارحة', -1],
  ['غدا', 1],
]);
/** The same in two or three words, the longest first. */
export const DAY_PHRASES: readonly (readonly [readonly string[], number])[] = (
  [
    ['أول من أمس', -2],
    ['أول أمس', -2],
    ['أمس الأول', -2],
    ['بعد غد', 2],
  ] as const
).map(([words, shift]) => [foldName(words).split(' '), shift]);

/** What follows a weekday, a week, a month or a year: the one before, this one, the one to come. */
export const WAYS = table<number>([
  ['الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|السابق', -1],
  ['الحالي|الحالية|الجاري|الجارية', 0],
  ['المقبل|المقبلة|القادم|القادمة', 1],
]);

export const UNITS = table<'week' | 'month' | 'year'>([
  ['الأسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام|السنة', 'year'],
]);
/** Before a year in digits. */
export const YEAR_WORDS = table<true>([['عام|العام|سنة|السنة', true]]);

/** Which part of a month or a year, in the words of `partOf`. */
export const PARTS = table<string>([
  ['مطلع|بداية|أوائل|مستهل', 'early'],
  ['منتصف|أواسط', 'middle'],
  ['نهاية|أواخر', 'end'],
]);

/** "the past days", "the coming hours": without a number. */
export const PLURALS = table<TimeUnit>([
  ['الساعات', 'hour'],
  ['الأيام', 'day'],
  ['الأسابيع', 'week'],
  ['الأشهر|الشهور', 'month'],
  ['السنوات|الأعوام', 'year'],
]);
export const RECENT = foldName('الأخيرة');

/** Two of a unit in one word. */
export const DUALS = table<TimeUnit>([
  ['ساعتين', 'hour'],
  ['يومين', 'day'],
  ['أسبوعين', 'week'],
  ['شهرين', 'month'],
  ['عامين|سنتين', 'year'],
]);
/** Units after a number. */
export const COUNTED = table<TimeUnit>([
  ['ساعات|ساعة', 'hour'],
  ['أيام|يوما', 'day'],
  ['أسابيع|أسبوعا', 'week'],
  ['أشهر|شهور|شهرا', 'month'],
  ['سنوات|أعوام|عاما|سنة', 'year'],
]);
export const NUMBERS = table<number>([
  ['ثلاثة|ثلاث', 3],
  ['أربعة|أربع', 4],
  ['خمسة|خمس', 5],
  ['ستة|ست', 6],
  ['سبعة|سبع', 7],
  ['ثمانية|ثماني', 8],
  ['تسعة|تسع', 9],
  ['عشرة|عشر', 10],
]);

/** "it is planned that", "will": a weekday after these is the coming one. */
export const AHEAD = table<true>([['سوف|المقرر|مقرر|المزمع|المتوقع|يتوقع|المرتقب', true]]);

export const SINCE = foldName('منذ');
export const BEFORE = foldName('قبل');
export const UNTIL = table<true>([['حتى|لغاية|بحلول', true]]);
export const DAY_WORD = foldName('يوم');
export const MONTH_WORD = foldName('شهر');
export const FROM = foldName('من');
export const SUNDAY = foldName('الأحد');

/** Digits of either Arabic script as those of the West. */
export const western = (word: string): string =>
  word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
