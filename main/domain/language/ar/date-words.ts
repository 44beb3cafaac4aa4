import { foldName } from '../fold.ts';
import type { TimeUnit } from '../time-units.ts';

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(
    rows.flatMap(([words, value]) =>
      words.split('|').map((word): [string, T] => [foldName(word), value]),
    ),
  );

/** The months' names in the Levant and Iraq, in Egypt and the Gulf, in Morocco, in Algeria and Tunisia. */
export const MONTHS = table<number>([
  ['كانون الثاني|يناير|جانفي', 1],
  ['شباط|فبراير|فيفري', 2],
  ['آذار|مارس', 3],
  ['نيسان|أبريل|إبريل|أفريل', 4],
  ['أيار|مايو|ماي', 5],
  ['حزيران|يونيو|يونيه|جوان', 6],
  ['تموز|يوليو|يوليه|يوليوز|جويلية', 7],
  ['آب|أغسطس|غشت|أوت', 8],
  ['أيلول|سبتمبر|شتنبر', 9],
  ['تشرين الأول|أكتوبر', 10],
  ['تشرين الثاني|نوفمبر|نونبر', 11],
  ['كانون الأول|ديسمبر|دجنبر', 12],
]);
/** Months that are other words or names as well: a day or a year stands beside them. */
export const DOUBTFUL_MONTHS = table<true>([['ماي|جوان|أوت', true]]);

/** The months of the Islamic calendar. */
export const ISLAMIC_MONTHS = table<number>([
  ['محرم|المحرم', 1],
  ['صفر', 2],
  ['ربيع الأول', 3],
  ['ربيع الثاني|ربيع الآخر', 4],
  ['جمادى الأولى', 5],
  ['جمادى الآخرة|جمادى الثانية', 6],
  ['رجب', 7],
  ['شعبان', 8],
  ['رمضان', 9],
  ['شوال', 10],
  ['ذو القعدة|ذي القعدة', 11],
  ['ذو الحجة|ذي الحجة', 12],
]);
/** Behind a year of that calendar. */
export const ISLAMIC_ERA = table<true>([['هـ|هجرية|هجري|للهجرة', true]]);

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
  [
    'الماضي|الماضية|الماضيين|الماضيان|الماضيتين|الأخيرين|المنصرم|المنصرمة|الفائت|الفائتة|السابق',
    -1,
  ],
  ['الحالي|الحالية|الجاري|الجارية', 0],
  ['المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين', 1],
]);

/** One of a unit behind "in" and "ago". */
export const ONE = table<TimeUnit>([
  ['ساعة', 'hour'],
  ['يوم', 'day'],
  ['أسبوع', 'week'],
  ['شهر', 'month'],
  ['عام|سنة', 'year'],
]);

export const UNITS = table<'week' | 'month' | 'year'>([
  ['الأسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام|السنة', 'year'],
]);
/** Before a year in digits. */
export const YEAR_WORDS = table<true>([['عام|العام|سنة|السنة', true]]);
/** Before two years: "between the years of". */
export const YEARS_WORDS = table<true>([['عامي|العامين|سنتي', true]]);
/** Before a year in digits without a word for it. */
export const YEAR_LEADS = table<true>([['منذ|حتى|في|قبل|بعد|خلال', true]]);

/** The month that a season of the north begins with. */
export const SEASONS = table<number>([
  ['ربيع', 3],
  ['صيف', 6],
  ['خريف', 9],
  ['شتاء', 12],
]);
/** "the first half", "the last quarter": parts of a year by their months, and their order; 0 for the last. */
export const SHARES = table<number>([
  ['الربع', 3],
  ['النصف', 6],
]);
export const RANKS = table<number>([
  ['الأول|الأولى', 1],
  ['الثاني|الثانية', 2],
  ['الثالث|الثالثة', 3],
  ['الرابع|الرابعة', 4],
  ['الأخير|الأخيرة', 0],
]);
/** Decades, with and without the article. */
export const DECADES = table<number>(
  (
    [
      ['عشرين', 20],
      ['ثلاثين', 30],
      ['أربعين', 40],
      ['خمسين', 50],
      ['ستين', 60],
      ['سبعين', 70],
      ['ثمانين', 80],
      ['تسعين', 90],
    ] as const
  ).map(([stem, value]) => {
    const ends = [`${stem}يات`, `${stem}ات`];
    return [[...ends, ...ends.map((word) => `ال${word}`)].join('|'), value];
  }),
);
export const CENTURY = foldName('القرن');

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
  ['ساعتين|الساعتين', 'hour'],
  ['يومين|اليومين', 'day'],
  ['أسبوعين|الأسبوعين', 'week'],
  ['شهرين|الشهرين', 'month'],
  ['عامين|سنتين|العامين|السنتين', 'year'],
]);
/** Units after a number. */
export const COUNTED = table<TimeUnit>([
  ['ساعات|ساعة', 'hour'],
  ['أيام|يوما|يوم', 'day'],
  ['أسابيع|أسبوعا|أسبوع', 'week'],
  ['أشهر|شهور|شهرا|شهر', 'month'],
  ['سنوات|أعوام|عاما|سنة|عام', 'year'],
]);
export const NUMBERS = table<number>([
  ['ثلاثة|ثلاث|الثلاثة|الثلاث', 3],
  ['أربعة|أربع|الأربعة|الأربع', 4],
  ['خمسة|خمس|الخمسة|الخمس', 5],
  ['ستة|ست|الستة|الست', 6],
  ['سبعة|سبع|السبعة|السبع', 7],
  ['ثمانية|ثماني', 8],
  ['تسعة|تسع', 9],
  ['عشرة|عشر|العشرة|العشر', 10],
]);

/** "it is planned that", "will": a weekday after these is the coming one. */
/** Nouns that begin like a verb to come. */
export const NOT_AHEAD =
  /^(?:سيار|سياس|سياد|سياق|سياج|سيناء|سيطر|سيد|سيف|سيول|سيل|ستون|ستين|ستار|سته$|ست$)/;
/** A verb to come, by its first letters: "it will …". */
export const TO_COME = /^و?س[يتنا]\p{L}{2,}/u;

export const AHEAD = table<true>([['سوف|المقرر|مقرر|المزمع|المتوقع|يتوقع|المرتقب', true]]);

export const AFTER = foldName('بعد');
export const WITHIN = foldName('خلال');
export const AND = foldName('و');
export const BETWEEN = foldName('بين');
/** Between the two ends of a stretch. */
export const TO = table<true>([['إلى|حتى|ولغاية|لغاية|-|–|وحتى', true]]);
export const THIS = table<true>([['هذا|هذه', true]]);
/** Behind the hours of a day: "last night". */
export const NIGHT = foldName('الليلة');
export const SINCE = foldName('منذ');
export const BEFORE = foldName('قبل');
export const UNTIL = table<true>([['حتى|لغاية|بحلول', true]]);
export const DAY_WORD = foldName('يوم');
export const MONTH_WORD = foldName('شهر');
export const FROM = foldName('من');
export const SUNDAY = foldName('الأحد');

/** Before a weekday: "صباح الأحد". */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  ['صباح', 'ظهر', 'عصر', 'مساء', 'ليل', 'ليلة', 'فجر', 'منذ', 'حتى'].map((word) => foldName(word)),
);

/** Digits of either Arabic script as those of the West. */
export const western = (word: string): string =>
  word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
