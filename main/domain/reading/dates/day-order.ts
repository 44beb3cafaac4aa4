import { WEEKDAYS } from '../../language/en/date-words.ts';
import { dayOf, isDay, partsOf } from './calendar.ts';
import type { DayOrder } from './resolved-date.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const NAMES = Object.keys(WEEKDAYS).join('|');
const WEEKDAY_BEFORE = new RegExp(`\\b(${NAMES})\\.?,?\\s\\(?$`, 'i');
const WEEKDAY_AFTER = new RegExp(`^\\s?[(,]\\s?(${NAMES})\\b`, 'i');
/** More dates than this say nothing new of a text. */
const MOST = 400;

/**
 * What a text writes first in dates of numbers, by those that can only be read one way: a number over
 * twelve, or a weekday beside them that fits one reading. Null where none says it, and where they disagree.
 */
export function writtenOrder(text: string): DayOrder['first'] | null {
  const said = new Set<DayOrder['first']>();
  let looked = 0;
  for (const match of text.matchAll(NUMERIC)) {
    looked += 1;
    const order = orderOf(text, match);
    if (order) said.add(order);
    if (said.size > 1 || looked >= MOST) break;
  }
  const [only] = said;
  return said.size === 1 && only ? only : null;
}

function orderOf(text: string, match: RegExpMatchArray): DayOrder['first'] | null {
  const [written, a = '', , b = '', year = ''] = match;
  const [one, two] = [Number(a), Number(b)];
  if (one > 12) return two >= 1 && two <= 12 && one <= 31 ? 'day' : null;
  if (two > 12) return one >= 1 && two <= 31 ? 'month' : null;
  if (year.length < 4) return null;
  const at = match.index ?? 0;
  const name =
    WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[1] ??
    WEEKDAY_AFTER.exec(text.slice(at + written.length, at + written.length + 14))?.[1];
  return name ? orderByWeekday(one, two, Number(year), WEEKDAYS[name.toLowerCase()]) : null;
}

/** Which reading of two numbers falls on a weekday; null where both do or neither. */
export function orderByWeekday(
  one: number,
  two: number,
  year: number,
  weekday: number | undefined,
): DayOrder['first'] | null {
  const falls = (month: number, day: number): boolean =>
    isDay(year, month, day) && partsOf(dayOf(year, month, day)).weekday === weekday;
  const [dayFirst, monthFirst] = [falls(two, one), falls(one, two)];
  return dayFirst === monthFirst ? null : dayFirst ? 'day' : 'month';
}
