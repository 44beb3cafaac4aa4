import {
  AHEAD,
  BEFORE,
  COUNTED,
  DAY_PHRASES,
  DAY_WORD,
  DAYS,
  DUALS,
  FROM,
  MONTH_WORD,
  MONTHS,
  NUMBERS,
  PARTS,
  PLURALS,
  RECENT,
  SINCE,
  SUNDAY,
  UNITS,
  UNTIL,
  WAYS,
  WEEKDAYS,
  western,
  YEAR_WORDS,
} from '../../language/ar/date-words.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import type { Scene } from '../scene.ts';
import {
  type Day,
  dayOf,
  isDay,
  monthInterval,
  partsOf,
  shiftDay,
  shiftedMonth,
  weekInterval,
  yearInterval,
} from './calendar.ts';
import { partOf } from './parts.ts';
import { onDay, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';

interface ArabicReading {
  readonly end: number;
  readonly date: ResolvedDate | null;
}

const wordAt = (scene: Scene, at: number): string => scene.words[at]?.folded ?? '';

/** A date in Arabic that begins at token `at`; open at one end after "since" and "until". */
export function readArabicDate(scene: Scene, at: number): ArabicReading | null {
  const found =
    slashed(scene, at) ??
    weekday(scene, at) ??
    dayWord(scene, at) ??
    partOfWhole(scene, at) ??
    unit(scene, at) ??
    ago(scene, at) ??
    monthAndDay(scene, at) ??
    writtenYear(scene, at);
  if (!found?.date) return found;
  const before = wordAt(scene, at - 1);
  if (before === SINCE) return { ...found, date: { ...found.date, to: null } };
  return UNTIL.has(before) ? { ...found, date: { ...found.date, from: null } } : found;
}

/** "١٢/٣/٢٠٢٥", "٢٠٢٥-٣-١٢"; digits of the West are read with the other scripts' dates. */
function slashed(scene: Scene, at: number): ArabicReading | null {
  const separator = wordAt(scene, at + 1);
  if (!/^[/-]$/.test(separator) || wordAt(scene, at + 3) !== separator) return null;
  for (let step = 1; step <= 4; step += 1) if (!scene.glued(at + step)) return null;
  const written = wordAt(scene, at);
  const [a, b, c] = [written, wordAt(scene, at + 2), wordAt(scene, at + 4)].map(western);
  if (a === written || !a || !b || !c || ![a, b, c].every((part) => /^\d{1,4}$/.test(part)))
    return null;
  const [year, day] = a.length === 4 ? [Number(a), Number(c)] : [Number(c), Number(a)];
  if (year < 1900 || !isDay(year, Number(b), day)) return null;
  return { end: at + 5, date: onDay(dayOf(year, Number(b), day)) };
}

/** "يوم الجمعة", "الجمعة المقبل"; Sunday needs one of the two, since its word is another as well. */
function weekday(scene: Scene, at: number): ArabicReading | null {
  const named = wordAt(scene, at) === DAY_WORD ? at + 1 : at;
  const day = WEEKDAYS.get(wordAt(scene, named));
  if (day === undefined) return null;
  const way = WAYS.get(wordAt(scene, named + 1));
  if (named === at && way === undefined && wordAt(scene, at) === SUNDAY) return null;
  const end = way === undefined ? named + 1 : named + 2;
  const { published } = scene;
  if (published === null) return { end, date: null };
  const back = (partsOf(published).weekday - day + 7) % 7;
  if (way === 1) return { end, date: onDay(published + (7 - back)) };
  if (way === -1) return { end, date: onDay(published - (back || 7)) };
  const coming = way === undefined && isAhead(scene, at);
  return { end, date: onDay(coming ? published + ((7 - back) % 7) : published - back) };
}

/** No sentence keeps its verb further away than this from its day. */
const REACH = 10;

function isAhead(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    if (AHEAD.has(wordAt(scene, at))) return true;
    if (scene.tokens.opens[at] === 1) return false;
  }
  return false;
}

/** "أمس", "أول أمس", "بعد غد". */
function dayWord(scene: Scene, at: number): ArabicReading | null {
  const { published } = scene;
  const on = (end: number, shift: number): ArabicReading => ({
    end,
    date: published === null ? null : onDay(published + shift),
  });
  for (const [words, shift] of DAY_PHRASES) {
    if (words.every((word, step) => wordAt(scene, at + step) === word))
      return on(at + words.length, shift);
  }
  const shift = DAYS.get(wordAt(scene, at));
  // "اليوم" also means "the day".
  return shift === undefined || (shift === 0 && at === 0) ? null : on(at + 1, shift);
}

/** "نهاية الشهر", "مطلع العام المقبل", "أواخر آذار", "منتصف عام ٢٠٢٠". */
function partOfWhole(scene: Scene, at: number): ArabicReading | null {
  const part = PARTS.get(wordAt(scene, at));
  if (!part) return null;
  const whole =
    unit(scene, at + 1, true) ??
    (MONTHS.has(monthName(scene, at + 1)) || wordAt(scene, at + 1) === MONTH_WORD
      ? monthAndDay(scene, at + 1)
      : writtenYear(scene, at + 1));
  return whole ? { end: whole.end, date: partOf(whole.date, part) } : null;
}

/** "الأسبوع الماضي", "الشهر الجاري", "الأيام الأخيرة"; `led` where "the end of" stands before "the month". */
function unit(scene: Scene, at: number, led = false): ArabicReading | null {
  const { published } = scene;
  const many = PLURALS.get(wordAt(scene, at));
  const recent = wordAt(scene, at + 1) === RECENT;
  const way = recent ? -1 : WAYS.get(wordAt(scene, at + 1));
  if (many && way)
    return { end: at + 2, date: published === null ? null : stretch(published, 3 * way, many) };
  const size = UNITS.get(wordAt(scene, at));
  // "نهاية الأسبوع" is the weekend.
  if (!size || (way === undefined && (!led || size === 'week')) || recent) return null;
  return {
    end: way === undefined ? at + 1 : at + 2,
    date: published === null ? null : whole(published, size, way ?? 0),
  };
}

function whole(
  published: Day,
  size: 'week' | 'month' | 'year',
  shift: number,
): ResolvedDate | null {
  if (size === 'week') return resolved(weekInterval(published, shift), 'week');
  if (size === 'year') return resolved(yearInterval(partsOf(published).year + shift), 'year');
  const { year, month } = shiftedMonth(published, shift);
  return resolved(monthInterval(year, month), 'month');
}

function stretch(published: Day, count: number, size: TimeUnit): ResolvedDate | null {
  const far = shiftDay(published, count, size);
  return resolved({ from: Math.min(far, published), to: Math.max(far, published) }, 'approximate');
}

/** "قبل يومين", "منذ ثلاثة أيام": the day so long ago. */
function ago(scene: Scene, at: number): ArabicReading | null {
  const led = wordAt(scene, at);
  if (led !== BEFORE && led !== SINCE) return null;
  const dual = DUALS.get(wordAt(scene, at + 1));
  const digits = western(wordAt(scene, at + 1));
  const count =
    NUMBERS.get(wordAt(scene, at + 1)) ?? (/^\d{1,3}$/.test(digits) ? Number(digits) : 0);
  const size = dual ?? (count > 0 ? COUNTED.get(wordAt(scene, at + 2)) : undefined);
  if (!size) return null;
  const end = dual ? at + 2 : at + 3;
  if (scene.published === null) return { end, date: null };
  const day = shiftDay(scene.published, -(dual ? 2 : count), size);
  return { end, date: onDay(day, size === 'day' || size === 'hour' ? 'day' : 'approximate') };
}

/** The month's name at token `at`, in one word or two. */
function monthName(scene: Scene, at: number): string {
  const pair = `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;
  return MONTHS.has(pair) ? pair : wordAt(scene, at);
}

/** "5 كانون الأول 2016", "آذار الماضي", "شهر مارس من عام ٢٠٢٠". */
function monthAndDay(scene: Scene, at: number): ArabicReading | null {
  const day = dayNumber(wordAt(scene, at));
  const named = day > 0 || wordAt(scene, at) === MONTH_WORD ? at + 1 : at;
  const name = monthName(scene, named);
  const month = MONTHS.get(name);
  if (!month) return null;
  let end = named + (name.includes(' ') ? 2 : 1);
  // "كانون الأول/ديسمبر": the month by both its names.
  if (wordAt(scene, end) === '/' && MONTHS.has(monthName(scene, end + 1)))
    end += monthName(scene, end + 1).includes(' ') ? 3 : 2;
  const { published } = scene;
  const year = yearAfter(scene, end);
  const way = WAYS.get(wordAt(scene, end));
  if (year) end = year.end;
  else if (way !== undefined) end += 1;
  const full =
    year?.year ?? (published === null ? 0 : yearNear(published, month, way, isSince(scene, at)));
  if (full === 0) return { end, date: null };
  if (day === 0) return { end, date: resolved(monthInterval(full, month), 'month') };
  return { end, date: isDay(full, month, day) ? onDay(dayOf(full, month, day)) : null };
}

const isSince = (scene: Scene, at: number): boolean => wordAt(scene, at - 1) === SINCE;

/** "2016", "عام 2016", "من العام 2016" after a month. */
function yearAfter(scene: Scene, at: number): { end: number; year: number } | null {
  let end = wordAt(scene, at) === FROM ? at + 1 : at;
  if (YEAR_WORDS.has(wordAt(scene, end))) end += 1;
  else if (end > at) return null;
  const year = yearNumber(wordAt(scene, end));
  return year > 0 ? { end: end + 1, year } : null;
}

/** "عام ٢٠٢٠". */
function writtenYear(scene: Scene, at: number): ArabicReading | null {
  if (!YEAR_WORDS.has(wordAt(scene, at))) return null;
  const year = yearNumber(wordAt(scene, at + 1));
  return year > 0 ? { end: at + 2, date: resolved(yearInterval(year), 'year') } : null;
}

function yearNumber(word: string): number {
  const digits = western(word);
  return /^(?:1[5-9]|20)\d\d$/.test(digits) ? Number(digits) : 0;
}

function dayNumber(word: string): number {
  const digits = western(word);
  return /^\d{1,2}$/.test(digits) && Number(digits) <= 31 ? Number(digits) : 0;
}

/** The year of a month without one: the past is likelier than a far future, and "since" is the past. */
function yearNear(published: Day, month: number, way: number | undefined, since: boolean): number {
  const now = partsOf(published);
  if (way === -1) return month >= now.month ? now.year - 1 : now.year;
  if (way === 1) return month <= now.month ? now.year + 1 : now.year;
  if (way === 0) return now.year;
  return month - now.month > (since ? 0 : 4) ? now.year - 1 : now.year;
}
