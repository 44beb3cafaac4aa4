import {
  AFTER,
  BEFORE,
  CENTURY,
  COUNTED,
  DECADES,
  DUALS,
  FROM,
  MONTH_WORD,
  MONTHS,
  NUMBERS,
  ONE,
  PARTS,
  PLURALS,
  RANKS,
  RECENT,
  SEASONS,
  SHARES,
  SINCE,
  THIS,
  UNITS,
  WAYS,
  WITHIN,
  YEAR_WORDS,
} from '../../language/ar/date-words.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import type { Scene } from '../scene.ts';
import { monthAndDay, writtenYear } from './arabic-months.ts';
import { isAhead } from './arabic-tense.ts';
import { type ArabicReading, digitsAt, namedAt, wordAt, yearNumber } from './arabic-words.ts';
import {
  type Day,
  dayOf,
  lastDay,
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

/** "نهاية الشهر", "مطلع العام المقبل", "أواخر آذار", "منتصف عام ٢٠٢٠". */
export function partOfWhole(scene: Scene, at: number): ArabicReading | null {
  const part = PARTS.get(wordAt(scene, at));
  if (!part) return null;
  const whole =
    unit(scene, at + 1, true) ??
    (namedAt(scene, at + 1, MONTHS) || wordAt(scene, at + 1) === MONTH_WORD
      ? monthAndDay(scene, at + 1)
      : (decade(scene, at + 1) ?? writtenYear(scene, at + 1)));
  return whole ? { end: whole.end, date: partOf(whole.date, part) } : null;
}

/** "الأسبوع الماضي", "هذا الشهر", "الأيام الثلاثة الماضية", "الشهرين الماضيين"; `led` where "the end of" stands before "the month". */
export function unit(scene: Scene, at: number, led = false): ArabicReading | null {
  if (THIS.has(wordAt(scene, at))) {
    const size = UNITS.get(wordAt(scene, at + 1));
    return size ? dated(scene, at + 2, (published) => whole(published, size, 0)) : null;
  }
  const counted = countedUnits(scene, at);
  if (counted) return counted;
  const recent = wordAt(scene, at + 1) === RECENT;
  const way = recent ? -1 : WAYS.get(wordAt(scene, at + 1));
  const many = PLURALS.get(wordAt(scene, at));
  if (many && way)
    return dated(scene, at + 2, (published) => stretch(published, 3 * way, many, false));
  const size = UNITS.get(wordAt(scene, at));
  // "نهاية الأسبوع" is the weekend.
  if (!size || (way === undefined && (!led || size === 'week')) || recent) return null;
  return dated(scene, way === undefined ? at + 1 : at + 2, (published) =>
    whole(published, size, way ?? 0),
  );
}

const dated = (
  { published }: Scene,
  end: number,
  read: (published: Day) => ResolvedDate | null,
): ArabicReading => ({ end, date: published === null ? null : read(published) });

/** "الساعات الـ24 الماضية", "الأيام الثلاثة المقبلة", "24 ساعة الماضية", "الشهرين الماضيين". */
function countedUnits(scene: Scene, at: number): ArabicReading | null {
  const dual = DUALS.get(wordAt(scene, at));
  const many = PLURALS.get(wordAt(scene, at));
  const count = dual ? 2 : numberAt(scene, at + 1);
  const behind = dual || many ? null : numberAt(scene, at);
  const after = behind ? COUNTED.get(wordAt(scene, at + 1)) : undefined;
  const size = dual ?? (many && count ? many : after);
  const end = dual ? at + 1 : at + 2;
  const way = WAYS.get(wordAt(scene, end));
  const number = behind ?? count;
  if (!size || !way || !number) return null;
  return dated(scene, end + 1, (published) => stretch(published, number * way, size, true));
}

/** A number in digits or in a word; null for none. */
function numberAt(scene: Scene, at: number): number | null {
  const digits = digitsAt(scene, at);
  if (digits !== '' && digits.length <= 3) return Number(digits);
  return NUMBERS.get(wordAt(scene, at)) ?? null;
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

function stretch(
  published: Day,
  count: number,
  size: TimeUnit,
  exact: boolean,
): ResolvedDate | null {
  const far = shiftDay(published, count, size);
  const days = { from: Math.min(far, published), to: Math.max(far, published) };
  return resolved(days, exact && (size === 'hour' || size === 'day') ? 'day' : 'approximate');
}

/** "قبل يومين", "منذ ثلاثة أيام": the day so long ago; "بعد شهر": the day to come; "خلال أسبوعين": up to it. */
export function counted(scene: Scene, at: number): ArabicReading | null {
  const led = wordAt(scene, at);
  const way = led === BEFORE || led === SINCE ? -1 : led === AFTER ? 1 : 0;
  if (way === 0 && led !== WITHIN) return null;
  const length = lengthAt(scene, at + 1);
  // "بعد يوم من الهجوم", "قبل شهر رمضان" are counted from something else.
  if (!length || isAnchored(scene, length.end)) return null;
  const { end, value, size } = length;
  if (way === 0 && !isAhead(scene, at)) return null;
  if (way === 1 && !isAhead(scene, at) && value === 1 && size === 'day') return null;
  return dated(scene, end, (published) => {
    if (way === 0) return stretch(published, value, size, true);
    const day = shiftDay(published, way * value, size);
    return onDay(day, size === 'day' || size === 'hour' ? 'day' : 'approximate');
  });
}

const isAnchored = (scene: Scene, at: number): boolean =>
  wordAt(scene, at) === FROM ||
  namedAt(scene, at, MONTHS) !== null ||
  wordAt(scene, at).startsWith('رمضان');

function lengthAt(scene: Scene, at: number): { end: number; value: number; size: TimeUnit } | null {
  const dual = DUALS.get(wordAt(scene, at));
  if (dual) return { end: at + 1, value: 2, size: dual };
  const number = numberAt(scene, at);
  const size = number ? COUNTED.get(wordAt(scene, at + 1)) : undefined;
  if (number && size) return { end: at + 2, value: number, size };
  const one = ONE.get(wordAt(scene, at));
  return one && yearNumber(scene, at + 1) === 0 ? { end: at + 1, value: 1, size: one } : null;
}

/** "الربع الأول من عام 2025", "النصف الثاني من العام الجاري". */
export function shareOfYear(scene: Scene, at: number): ArabicReading | null {
  const size = SHARES.get(wordAt(scene, at));
  const rank = RANKS.get(wordAt(scene, at + 1));
  if (!size || rank === undefined || wordAt(scene, at + 2) !== FROM) return null;
  const on = at + 3;
  const year = YEAR_WORDS.has(wordAt(scene, on))
    ? yearNumber(scene, on + 1)
    : yearNumber(scene, on);
  const way = UNITS.get(wordAt(scene, on)) === 'year' ? WAYS.get(wordAt(scene, on + 1)) : undefined;
  if (year === 0 && way === undefined) return null;
  const end = year > 0 && !YEAR_WORDS.has(wordAt(scene, on)) ? on + 1 : on + 2;
  const part = (of: number): ResolvedDate | null => {
    const last = (rank || 12 / size) * size;
    if (last > 12) return null;
    return resolved(
      { from: dayOf(of, last - size + 1, 1), to: dayOf(of, last, lastDay(of, last)) },
      'month',
    );
  };
  if (year > 0) return { end, date: part(year) };
  return dated(scene, end, (published) => part(partsOf(published).year + (way ?? 0)));
}

/** "صيف 2017", "شتاء عام 2021". */
export function season(scene: Scene, at: number): ArabicReading | null {
  const month = SEASONS.get(wordAt(scene, at));
  if (!month) return null;
  const on = YEAR_WORDS.has(wordAt(scene, at + 1)) ? at + 2 : at + 1;
  const year = yearNumber(scene, on);
  if (year === 0) return null;
  const from = dayOf(year, month, 1);
  return {
    end: on + 1,
    date: resolved({ from, to: shiftDay(from, 3, 'month') - 1 }, 'approximate'),
  };
}

/** "تسعينيات القرن الماضي", "الثمانينيات". */
export function decade(scene: Scene, at: number): ArabicReading | null {
  const tens = DECADES.get(wordAt(scene, at));
  if (tens === undefined) return null;
  const century =
    wordAt(scene, at + 1) === CENTURY && WAYS.get(wordAt(scene, at + 2)) !== undefined;
  // "في الثلاثينيات من عمره" is an age.
  if (!century && wordAt(scene, at + 1) === FROM) return null;
  const shift = century ? (WAYS.get(wordAt(scene, at + 2)) ?? -1) : -1;
  const from = (shift < 0 ? 1900 : 2000) + tens;
  const date = resolved({ from: dayOf(from, 1, 1), to: dayOf(from + 9, 12, 31) }, 'approximate');
  return { end: century ? at + 3 : at + 1, date };
}
