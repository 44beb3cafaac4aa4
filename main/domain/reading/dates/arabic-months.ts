import {
  BETWEEN,
  DOUBTFUL_MONTHS,
  FROM,
  ISLAMIC_ERA,
  ISLAMIC_MONTHS,
  MONTH_WORD,
  MONTHS,
  SINCE,
  TO,
  WAYS,
  YEAR_LEADS,
  YEAR_WORDS,
  YEARS_WORDS,
} from '../../language/ar/date-words.ts';
import type { Scene } from '../scene.ts';
import { isAhead } from './arabic-tense.ts';
import {
  type ArabicReading,
  dayNumber,
  digitsAt,
  hasAnd,
  namedAt,
  wordAt,
  yearNumber,
} from './arabic-words.ts';
import {
  type Day,
  dayOf,
  isDay,
  lastDay,
  monthInterval,
  partsOf,
  yearInterval,
} from './calendar.ts';
import { islamicDay, islamicParts } from './islamic.ts';
import { onDay, resolved } from './reading.ts';

interface WrittenMonth {
  readonly end: number;
  readonly month: number;
  /** 0 where none is written. */
  readonly day: number;
  /** The last of "5 to 9 Nisan"; 0 for one day. */
  readonly last: number;
  readonly year: number;
  readonly way: number | undefined;
}

/** "5 كانون الأول 2016", "3 إلى 9 نيسان", "آذار الماضي", "كانون الثاني إلى آذار 2025". */
export function monthAndDay(scene: Scene, at: number): ArabicReading | null {
  const one = writtenMonth(scene, at);
  if (!one) return null;
  const joint = TO.has(wordAt(scene, one.end)) ? one.end + 1 : 0;
  const two = joint > 0 && one.last === 0 ? writtenMonth(scene, joint) : null;
  if (two && two.last === 0 && one.day > 0 === two.day > 0) return monthRange(scene, at, one, two);
  const year = one.year || yearNear(scene, at, one);
  if (year === 0) return { end: one.end, date: null };
  const { month, day, last } = one;
  if (day === 0) return { end: one.end, date: resolved(monthInterval(year, month), 'month') };
  if (!isDay(year, month, Math.max(day, last))) return { end: one.end, date: null };
  const from = dayOf(year, month, day);
  return {
    end: one.end,
    date: resolved({ from, to: last > 0 ? dayOf(year, month, last) : from }, 'day'),
  };
}

function writtenMonth(scene: Scene, at: number): WrittenMonth | null {
  const day = dayNumber(scene, at);
  let last = 0;
  let named = day > 0 || wordAt(scene, at) === MONTH_WORD ? at + 1 : at;
  const further = day > 0 ? furtherDay(scene, at, named) : null;
  if (further && further.value > day) [last, named] = [further.value, further.end];
  if (named > at && wordAt(scene, named) === MONTH_WORD) named += 1;
  const month = namedAt(scene, named, MONTHS);
  if (!month) return null;
  let { end } = month;
  // "كانون الأول/ديسمبر": the month by both its names.
  const other = wordAt(scene, end) === '/' ? namedAt(scene, end + 1, MONTHS) : null;
  if (other) ({ end } = other);
  const year = yearAfter(scene, end);
  const way = year ? undefined : WAYS.get(wordAt(scene, end));
  if (day === 0 && !year && way === undefined && DOUBTFUL_MONTHS.has(wordAt(scene, named)))
    return null;
  return {
    end: year?.end ?? (way === undefined ? end : end + 1),
    month: month.value,
    day,
    last,
    year: year?.year ?? 0,
    way,
  };
}

/** "إلى 9", "-9", and "و12" where "بين" stands before. */
function furtherDay(
  scene: Scene,
  first: number,
  at: number,
): { end: number; value: number } | null {
  if (TO.has(wordAt(scene, at))) {
    const value = dayNumber(scene, at + 1);
    return value > 0 ? { end: at + 2, value } : null;
  }
  if (!hasAnd(scene, at) || wordAt(scene, first - 1) !== BETWEEN) return null;
  return { end: at + 1, value: dayNumber(scene, at) };
}

function monthRange(
  scene: Scene,
  at: number,
  one: WrittenMonth,
  two: WrittenMonth,
): ArabicReading | null {
  const over = one.month > two.month || (one.month === two.month && one.day > two.day);
  const lastYear = two.year || (one.year ? one.year + Number(over) : yearNear(scene, at, two));
  if (lastYear === 0) return { end: two.end, date: null };
  const firstYear = one.year || lastYear - Number(over);
  const end = two.day || lastDay(lastYear, two.month);
  if (!isDay(firstYear, one.month, one.day || 1) || !isDay(lastYear, two.month, end)) return null;
  const days = {
    from: dayOf(firstYear, one.month, one.day || 1),
    to: dayOf(lastYear, two.month, end),
  };
  if (days.from > days.to) return null;
  return { end: two.end, date: resolved(days, one.day > 0 ? 'day' : 'month') };
}

/** "2016", "عام 2016", "من العام 2016" after a month. */
function yearAfter(scene: Scene, at: number): { end: number; year: number } | null {
  let end = wordAt(scene, at) === FROM ? at + 1 : at;
  if (YEAR_WORDS.has(wordAt(scene, end))) end += 1;
  else if (end > at) return null;
  const year = yearNumber(scene, end);
  return year > 0 ? { end: end + 1, year } : null;
}

/** The year of a month without one: the past is likelier than a far future, and "since" is the past. */
function yearNear(scene: Scene, at: number, { month, way }: WrittenMonth): number {
  const { published } = scene;
  if (published === null) return 0;
  const now = partsOf(published);
  if (way === -1) return month >= now.month ? now.year - 1 : now.year;
  if (way === 1) return month <= now.month ? now.year + 1 : now.year;
  if (way === 0) return now.year;
  if (isAhead(scene, at)) return month < now.month ? now.year + 1 : now.year;
  const since = wordAt(scene, at - 1) === SINCE;
  return month - now.month > (since ? 0 : 4) ? now.year - 1 : now.year;
}

/** "عام ٢٠٢٠", "عامي 2012 و2016", "منذ 2011". */
export function writtenYear(scene: Scene, at: number): ArabicReading | null {
  const many = YEARS_WORDS.has(wordAt(scene, at));
  const led = YEAR_WORDS.has(wordAt(scene, at)) || many;
  const on = led ? at + 1 : at;
  const year = yearNumber(scene, on);
  if (year === 0 || (!led && !YEAR_LEADS.has(wordAt(scene, at - 1)))) return null;
  const joint = TO.has(wordAt(scene, on + 1)) ? on + 2 : many && hasAnd(scene, on + 1) ? on + 1 : 0;
  const skip = joint > 0 && YEAR_WORDS.has(wordAt(scene, joint)) ? joint + 1 : joint;
  const last = joint > 0 ? yearNumber(scene, skip) : 0;
  if (last > year)
    return {
      end: skip + 1,
      date: resolved({ from: dayOf(year, 1, 1), to: dayOf(last, 12, 31) }, 'year'),
    };
  // "في 2000 منزل" counts.
  if (!led && isNoun(scene, on + 1)) return null;
  return { end: on + 1, date: resolved(yearInterval(year), 'year') };
}

const isNoun = (scene: Scene, at: number): boolean =>
  /^\p{L}/u.test(wordAt(scene, at)) &&
  scene.tokens.opens[at] !== 1 &&
  !TO.has(wordAt(scene, at)) &&
  !/^(?:في|من|على|عن|قال|بعد|قبل|مع|الي|حتي|و|ب|ل)/.test(wordAt(scene, at));

/** "10 ذو الحجة 1445 هـ", "رمضان 1446": approximate, since each country sees the new moon for itself. */
export function islamicDate(scene: Scene, at: number): ArabicReading | null {
  const day = dayNumber(scene, at);
  const named = day > 0 || wordAt(scene, at) === MONTH_WORD ? at + 1 : at;
  const month = namedAt(scene, named, ISLAMIC_MONTHS);
  if (!month) return null;
  const written = islamicYear(scene, month.end);
  // "رجب" and "شعبان" are people's names as well.
  if (day === 0 && !written && named === at && month.value !== 9) return null;
  const year = written?.year ?? yearOfIslamic(scene, month.value);
  const end = written?.end ?? month.end;
  if (year === null) return { end, date: null };
  return { end, date: islamicDays(year, month.value, day) };
}

function islamicDays(year: number, month: number, day: number) {
  const from = islamicDay(year, month, day || 1);
  if (from === null) return null;
  if (day > 0) return onDay(from, 'approximate');
  const next = month === 12 ? islamicDay(year + 1, 1, 1) : islamicDay(year, month + 1, 1);
  return resolved(next === null ? null : { from, to: next - 1 }, 'approximate');
}

/** "1445", "عام 1445 هـ": a year of that calendar. */
function islamicYear(scene: Scene, at: number): { end: number; year: number } | null {
  let on = wordAt(scene, at) === FROM ? at + 1 : at;
  if (YEAR_WORDS.has(wordAt(scene, on))) on += 1;
  const digits = digitsAt(scene, on);
  if (!/^1[34]\d\d$/.test(digits)) return null;
  return { end: ISLAMIC_ERA.has(wordAt(scene, on + 1)) ? on + 2 : on + 1, year: Number(digits) };
}

/** The year in which the month is nearest to publication. */
function yearOfIslamic({ published }: Scene, month: number): number | null {
  if (published === null) return null;
  const { year } = islamicParts(published);
  const starts = [year - 1, year, year + 1].map((one) => ({
    one,
    day: islamicDay(one, month, 15),
  }));
  const near = (day: Day | null): number => (day === null ? Infinity : Math.abs(day - published));
  return starts.reduce((best, next) => (near(next.day) < near(best.day) ? next : best)).one;
}
