import { MONTH_NAMES } from '../../language/en/date-words.ts';
import { type Habits, type Measured, measuredAt } from './measured.ts';
import type { Piece } from './pieces.ts';
import { isHyphen, lowerAt } from './row.ts';

/** What follows a number and makes a range or a change of both. */
export interface Range {
  readonly kind: 'range' | 'change';
  /** The first number with the scale that the second one shares. */
  readonly low: number;
  readonly second: Measured;
  readonly unit: string;
}

/** "5-7 million", "10 to 15 per cent", "between 40 and 60", "from 12 to 18". */
export function rangeAfter(row: readonly Piece[], one: Measured, habits: Habits): Range | null {
  const link = linkAfter(row, one);
  if (!link || one.kind !== 'exact') return null;
  let second = secondAt(row, link.next, one, habits);
  if (second?.kind !== 'exact') return null;
  if (link.kind === 'change') return { kind: 'change', low: one.value, second, unit: second.unit };
  const { low, shared } = lowOf(row, one, second, link.word);
  if (low >= second.value || (isYear(row, one) && second.value > LAST_YEAR)) return null;
  if (link.word === 'to' && isStep(row, one, second, low)) return null;
  if (link.word === 'or' && second.value > 3 * low) return null;
  // "$5-7 million": the sign before the first number counts for both.
  const signed = second.unit === 'count' && one.first < one.from && (link.word !== 'or' || shared);
  if (!(one.unit === 'count' || one.unit === second.unit || signed)) return null;
  // "killed 12, between 3 and 5 …": a count does not begin a range of money, unless it shares its scale.
  const unit = second.unit === 'count' ? one.unit : second.unit;
  if (signed && second.unit === 'count') second = { ...second, unit };
  return { kind: 'range', low, second, unit };
}

/**
 * "went up by 15 to 98", "dropped by two to five": how far, and to what. Who writes "by two to five
 * percent" or "by 10 to 15 people" says how far alone.
 */
const isStep = (row: readonly Piece[], one: Measured, second: Measured, low: number): boolean =>
  wordBefore(row, one.first) === 'by' &&
  second.unit === one.unit &&
  (second.value > 3 * low || (one.unit === 'count' && CLOSES.test(lowerAt(row, second.end))));
const CLOSES =
  /^(?:[.,;:)]?|in|on|at|by|from|since|during|after|before|between|over|within|this|last|as|and|but|while)$/;

/** "6.2 million in 2024 to 7.1 million": a year between two numbers. */
const isYear = (row: readonly Piece[], one: Measured): boolean =>
  one.unit === 'count' &&
  /^(?:19|20)\d{2}$/.test(row[one.first]?.text ?? '') &&
  YEAR_BEFORE.has(lowerAt(row, one.first - 1));
const YEAR_BEFORE: ReadonlySet<string> = new Set([
  ...['in', 'since', 'for', 'by', 'of', 'from', 'during', 'early', 'late', 'mid', 'year', 'until'],
  ...MONTH_NAMES.map((month) => month.toLowerCase()),
]);
const LAST_YEAR = 2_100;

/** The second number, of whose letters the first one's currency decides: "$5-10m". */
function secondAt(
  row: readonly Piece[],
  at: number,
  one: Measured,
  habits: Habits,
): Measured | null {
  const second = measuredAt(row, at, habits);
  const signed = one.first < one.from;
  if (!second || !signed || second.unit !== 'm' || second.first < second.from) return second;
  // A currency stands before the first: the "m" that was taken for metres is a million.
  const millions = row[second.end - 1]?.text === 'm' && row[second.end - 1]?.glued === true;
  return millions
    ? { ...second, unit: one.unit, value: second.value * 1e6, scale: 1e6, to: second.end }
    : second;
}

/** The scale of the second number counts for the first too: "5-7 million", "10-15,000". */
function lowOf(
  row: readonly Piece[],
  one: Measured,
  two: Measured,
  link: string,
): { low: number; shared: boolean } {
  const mantissa = two.value / two.scale;
  if (one.scale === 1 && two.scale > 1 && Math.abs(one.value) < mantissa)
    return { low: one.value * two.scale, shared: true };
  const digits = row[two.to - 1]?.text ?? '';
  const thousands =
    link === '-' && /^\d{1,3},\d{3}$/.test(digits) && two.value % 1000 === 0 && one.scale === 1;
  if (thousands && Number.isInteger(one.value) && one.value < 1000 && one.value * 1000 < two.value)
    return { low: one.value * 1000, shared: true };
  return { low: one.value, shared: false };
}

interface Link {
  readonly next: number;
  readonly word: string;
  readonly kind: 'range' | 'change';
}

const DASH = /^[-‑–—]$/;
const LOOSE =
  /^(?:about|around|almost|nearly|some|roughly|approximately|an|estimated|just|only|over|more|than|under|current|previous|present|initial|original)$/;
/** "from the current 6,000 to 2,500", but "from the 3,000 to 5,000 fighters" */
const OF_NOW = /^(?:current|previous|present|initial|original)$/;
const LOOSE_SECOND =
  /^(?:about|around|almost|nearly|some|more|than|over|just|under|only|at|least|an|estimated|approximately)$/;

/** What joins two numbers: a dash, "to", "or", "between … and", "from … to". */
function linkAfter(row: readonly Piece[], one: Measured): Link | null {
  const link = row[one.end];
  if (!link) return null;
  const next = one.end + 1;
  // "10-to-15 percent"
  if (isHyphen(row, one.end) && lowerAt(row, next) === 'to' && isHyphen(row, next + 1))
    return { next: next + 2, word: 'to', kind: 'range' };
  if (DASH.test(link.text))
    return link.glued === (row[next]?.glued ?? false) ? { next, word: '-', kind: 'range' } : null;
  const before = wordBefore(row, one.first);
  switch (link.lower) {
    case 'and':
      return before === 'between' ? { next, word: 'and', kind: 'range' } : null;
    case 'et':
      return before === 'entre' ? { next, word: 'and', kind: 'range' } : null;
    case 'و':
      return before === 'بين' ? { next, word: 'and', kind: 'range' } : null;
    case 'or':
    case 'أو':
      return { next, word: 'or', kind: 'range' };
    case 'à':
      return { next, word: 'to', kind: passes(row, one.first) ? 'change' : 'range' };
    case 'إلى':
      return { next, word: 'to', kind: 'range' };
    case 'до':
      return { next, word: 'to', kind: before === 'с' && !isHour(row, next) ? 'change' : 'range' };
    case 'to':
      return toAfter(row, one, next, before === 'from');
    default:
      return null;
  }
}

function toAfter(row: readonly Piece[], one: Measured, at: number, from: boolean): Link {
  if (!from || ranges(row, one.first)) return { next: at, word: 'to', kind: 'range' };
  // "from about 12 to almost 18"
  let next = at;
  while (LOOSE_SECOND.test(lowerAt(row, next)) && row[next + 1]) next += 1;
  return { next, word: 'to', kind: 'change' };
}

function wordBefore(row: readonly Piece[], first: number): string {
  let at = first - 1;
  while (at > first - 4 && LOOSE.test(lowerAt(row, at))) at -= 1;
  if (/^(?:the|its|their)$/.test(lowerAt(row, at)) && OF_NOW.test(lowerAt(row, at + 1))) at -= 1;
  return lowerAt(row, at);
}

/** "ranging from 5 to 15" is a range, not a change. */
function ranges(row: readonly Piece[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (/^(?:rang|vary|varie|varying|aged|costs?$|costing)/.test(lowerAt(row, at))) return true;
  }
  return false;
}

/** "с 9 до 18 часов", "с 9:00 до 18:00" */
const isHour = (row: readonly Piece[], at: number): boolean =>
  /^(?:час|ч$|:$|утра|вечера)/.test(lowerAt(row, at + 1));

/** "est passé de 42 000 à 65 000". */
const passes = (row: readonly Piece[], first: number): boolean =>
  lowerAt(row, first - 1) === 'de' && /^passée?s?$/.test(lowerAt(row, first - 2));
