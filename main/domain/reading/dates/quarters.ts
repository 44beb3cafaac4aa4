import { dayOf, type Interval, lastDay, monthInterval, partsOf, yearInterval } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { monthAt, yearAt } from './months.ts';
import { nearestYear } from './nearest-year.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';

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
  return coded(scene, at) ?? fiscal(scene, at) ?? wordedPart(scene, at) ?? lastQuarter(scene, at);
}

/** "FY2024", "FY 2024": where it begins differs from body to body. */
function fiscal(scene: DateScene, at: number): Reading | null {
  const glued = /^fy((?:19|20)\d\d)$/.exec(wordAt(scene, at));
  const year = glued ? Number(glued[1]) : wordAt(scene, at) === 'fy' ? yearAt(scene, at + 1) : 0;
  if (year === 0 || /^[-–/]$/.test(wordAt(scene, at + 2))) return null;
  return reading(at, glued ? at + 1 : at + 2, resolved(yearInterval(year), 'approximate'));
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
  if (unit === 'half' && wordAt(scene, of) === 'of' && monthAt(scene, of + 1) > 0)
    return halfOfMonth(scene, at, of + 1, index === 1);
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
  const month = monthNamed(scene, at);
  if (!month) return null;
  const { from: start, to } = month.days;
  const from = index === 0 ? to - 6 : start + 7 * (index - 1);
  return reading(first, month.end, resolved({ from, to: Math.min(from + 6, to) }, 'approximate'));
}

function halfOfMonth(scene: DateScene, first: number, at: number, early: boolean): Reading | null {
  const month = monthNamed(scene, at);
  if (!month) return null;
  const { from, to } = month.days;
  const half = early ? { from, to: from + 14 } : { from: from + 15, to };
  return reading(first, month.end, resolved(half, 'approximate'));
}

function monthNamed(scene: DateScene, at: number): { end: number; days: Interval } | null {
  const month = monthAt(scene, at);
  const written = yearAt(scene, at + 1);
  const year = written || nearestYear(scene, month, 15);
  if (month === 0 || !year) return null;
  return { end: written > 0 ? at + 2 : at + 1, days: monthInterval(year, month) };
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
