import type { ResolvedDate } from '../types.ts';
import { dayOf, lastDay, monthInterval, partsOf } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { monthAt, yearAt } from './months.ts';
import { type Reading, resolved } from './reading.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 0,
  final: 0,
};

/** "third quarter of 2025", "Q3 2025", "2025 Q3", "the first half of the year", "last quarter". */
export function quarter(scene: DateScene, at: number): Reading | null {
  return coded(scene, at) ?? wordedPart(scene, at) ?? lastQuarter(scene, at);
}

/** Months `size` long, the `index`th of the year from 1. */
function partOfYear(year: number, index: number, size: number): ResolvedDate | null {
  if (index < 1 || index * size > 12) return null;
  const last = index * size;
  return resolved(
    { from: dayOf(year, last - size + 1, 1), to: dayOf(year, last, lastDay(year, last)) },
    'month',
  );
}

/** "Q3 2025", "Q3 of 2025", "H1 2025", "2025 Q3". */
function coded(scene: DateScene, at: number): Reading | null {
  const written = yearAt(scene, at);
  const code = /^([qh])([1-4])$/.exec(wordAt(scene, written > 0 ? at + 1 : at));
  if (!code) return null;
  const size = code[1] === 'q' ? 3 : 6;
  if (written > 0) return reading(at, at + 2, partOfYear(written, Number(code[2]), size));
  const yearOn = /^(?:of|,|\/)$/.test(wordAt(scene, at + 1)) ? at + 2 : at + 1;
  const year = yearAt(scene, yearOn);
  return year > 0 ? reading(at, yearOn + 1, partOfYear(year, Number(code[2]), size)) : null;
}

const reading = (first: number, end: number, date: ResolvedDate | null): Reading | null =>
  date ? { first, end, date } : null;

/** "the third quarter of 2025", "first half of the year", "the last week of February". */
function wordedPart(scene: DateScene, at: number): Reading | null {
  const ordinal = wordAt(scene, at) === 'the' ? at + 1 : at;
  const index = ORDINALS[wordAt(scene, ordinal)];
  if (index === undefined) return null;
  const unit = wordAt(scene, ordinal + 1);
  if (unit !== 'quarter' && unit !== 'half' && unit !== 'week') return null;
  const of = ordinal + 2;
  if (unit === 'week')
    return wordAt(scene, of) === 'of' ? weekOfMonth(scene, at, of + 1, index) : null;
  const size = unit === 'quarter' ? 3 : 6;
  const place = index || 12 / size;
  const whole = /^(?:of|in)$/.test(wordAt(scene, of)) ? of + 1 : of;
  if (yearAt(scene, whole) > 0)
    return reading(at, whole + 1, partOfYear(yearAt(scene, whole), place, size));
  if (whole === of || scene.published === null) return null;
  const thisYear = /^(?:the|this) year$/.test(
    `${wordAt(scene, whole)} ${wordAt(scene, whole + 1)}`,
  );
  return thisYear
    ? reading(at, whole + 2, partOfYear(partsOf(scene.published).year, place, size))
    : null;
}

/** Seven days of a month, from its first or to its last. */
function weekOfMonth(scene: DateScene, first: number, at: number, index: number): Reading | null {
  const month = monthAt(scene, at);
  if (month === 0) return null;
  const written = yearAt(scene, at + 1);
  if (written === 0 && scene.published === null) return null;
  const now = partsOf(scene.published ?? 0);
  const year = written || (month - now.month > 4 ? now.year - 1 : now.year);
  const whole = monthInterval(year, month);
  const from = index === 0 ? whole.to - 6 : whole.from + 7 * (index - 1);
  const end = written > 0 ? at + 2 : at + 1;
  return reading(first, end, resolved({ from, to: Math.min(from + 6, whole.to) }, 'approximate'));
}

/** "last quarter", "this quarter": a quarter of the calendar's year. */
function lastQuarter(scene: DateScene, at: number): Reading | null {
  const shift = { last: -1, previous: -1, this: 0, current: 0, next: 1 }[wordAt(scene, at)];
  if (shift === undefined || wordAt(scene, at + 1) !== 'quarter' || wordAt(scene, at + 2) === 'of')
    return null;
  if (scene.published === null) return { first: at, end: at + 2, date: null };
  const { year, month } = partsOf(scene.published);
  const count = year * 4 + Math.floor((month - 1) / 3) + shift;
  return reading(at, at + 2, partOfYear(Math.floor(count / 4), (count % 4) + 1, 3));
}
