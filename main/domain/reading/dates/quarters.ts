import { SHIFTS } from '../../language/en/date-words.ts';
import {
  dayOf,
  type Interval,
  isoWeek,
  lastDay,
  monthInterval,
  partsOf,
  yearInterval,
} from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { monthAt, namedYear, yearAfter, yearAt } from './month-words.ts';
import { nearestYear } from './nearest-year.ts';
import { ordinalAt } from './ordinals.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';

/** "third quarter of 2025", "Q3 2025", "the first half of the year", "last quarter", "week 9 of 2026", "FY2024". */
export function quarter(scene: DateScene, at: number): Reading | null {
  return (
    coded(scene, at) ??
    fiscal(scene, at) ??
    numberedWeek(scene, at) ??
    firstDays(scene, at) ??
    wordedPart(scene, at) ??
    shiftedQuarter(scene, at)
  );
}

/** "FY2024", "fiscal year 2024/25", "school year 2023-24": where it begins differs from body to body. */
function fiscal(scene: DateScene, at: number): Reading | null {
  const glued = /^fy((?:19|20)\d\d)$/.exec(wordAt(scene, at));
  if (glued) return reading(at, at + 1, resolved(yearInterval(Number(glued[1])), 'approximate'));
  const led =
    /^(?:fiscal|financial|budget|school|academic)$/.test(wordAt(scene, at)) ||
    wordAt(scene, at) === 'fy';
  if (!led) return null;
  const on = wordAt(scene, at + 1) === 'year' ? at + 2 : at + 1;
  const year = yearAt(scene, on);
  if (year === 0) return null;
  const span =
    /^[-–/]$/.test(wordAt(scene, on + 1)) && scene.glued(on + 2) ? wordAt(scene, on + 2) : '';
  const second = span.length === 2 ? year - (year % 100) + Number(span) : Number(span);
  if (span === '') return reading(at, on + 1, resolved(yearInterval(year), 'approximate'));
  if (second !== year + 1) return null;
  const days = { from: dayOf(year, 1, 1), to: dayOf(second, 12, 31) };
  return reading(at, on + 3, resolved(days, 'approximate'));
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

/** "Q3 2025", "Q3 of 2025", "H1 2025", "2025 Q3", "2025-Q3", "Q2 and Q4 of 2024". */
function coded(scene: DateScene, at: number): Reading | null {
  const written = yearAt(scene, at);
  const on = written === 0 ? at : wordAt(scene, at + 1) === '-' ? at + 2 : at + 1;
  const code = codeAt(scene, on);
  if (!code) return null;
  const bare = written === 0 ? bareQuarter(scene, at, at + 1, code) : null;
  if (bare) return bare;
  if (written > 0) return reading(at, on + 1, partOfYear(written, code.index, code.size));
  const last = /^(?:to|and|-|–|through)$/.test(wordAt(scene, at + 1))
    ? codeAt(scene, at + 2)
    : null;
  const end = last ? at + 3 : at + 1;
  const yearOn = /^(?:of|,|\/)$/.test(wordAt(scene, end)) ? end + 1 : end;
  const year = yearAt(scene, yearOn);
  const named = year > 0 ? 0 : namedYear(scene, yearOn);
  if (year === 0 && named === 0) return null;
  const first = partOfYear(year || named, code.index, code.size);
  const until = last ? partOfYear(year || named, last.index, last.size) : first;
  if (!first || !until) return null;
  return reading(at, yearOn + (year > 0 ? 1 : 2), { ...first, to: until.to });
}

const IN_TIME = /^(?:in|during|for|since|by|of)$/;

/** "in Q3", "in the fourth quarter" without a year: the last that has begun, or the next where the sentence looks ahead. */
function bareQuarter(
  scene: DateScene,
  at: number,
  end: number,
  { index, size }: { readonly index: number; readonly size: number },
): Reading | null {
  if (!IN_TIME.test(wordAt(scene, at - 1)) || scene.published === null) return null;
  if (/^(?:of|in|,|\/|to|and|-|–|through)$/.test(wordAt(scene, end)) || yearAt(scene, end) > 0)
    return null;
  if (namedYear(scene, end) > 0) return null;
  const { year } = partsOf(scene.published);
  const ahead = tenseAt(scene, at, end) === 'ahead';
  const begun = dayOf(year, (index - 1) * size + 1, 1) <= scene.published;
  const over = dayOf(year, index * size, lastDay(year, index * size)) < scene.published;
  const of = ahead ? (over ? year + 1 : year) : begun ? year : year - 1;
  return reading(at, end, partOfYear(of, index, size));
}

function codeAt(scene: DateScene, at: number): { index: number; size: number } | null {
  const code = /^([qh])([1-4])$/.exec(wordAt(scene, at));
  return code ? { index: Number(code[2]), size: code[1] === 'q' ? 3 : 6 } : null;
}

const reading = (first: number, end: number, date: ResolvedDate | null): Reading | null =>
  date ? { first, end, date } : null;

/** "week 9 of 2026", "week 47, 2025", "2025-W47": as ISO 8601 counts them, and health services with it. */
function numberedWeek(scene: DateScene, at: number): Reading | null {
  const year = yearAt(scene, at);
  const iso = year > 0 ? /^w(\d\d?)$/.exec(wordAt(scene, at + 2)) : null;
  if (iso && wordAt(scene, at + 1) === '-')
    return reading(at, at + 3, resolved(isoWeek(year, Number(iso[1])), 'week'));
  if (wordAt(scene, at) !== 'week' || !/^\d\d?$/.test(wordAt(scene, at + 1))) return null;
  const written = yearAfter(scene, at + 2);
  if (!written) return null;
  const week = isoWeek(written.year, Number(wordAt(scene, at + 1)));
  return reading(at, written.end, resolved(week, 'week'));
}

/** "the first ten days of March", "the last three months of 2025". */
function firstDays(scene: DateScene, at: number): Reading | null {
  const on = wordAt(scene, at) === 'the' ? at + 1 : at;
  const which = wordAt(scene, on);
  const count = /^(?:first|last|final)$/.test(which) ? countAt(scene.words, on + 1) : null;
  const size = count?.value ?? 0;
  if (!count || size < 1 || size > 366) return null;
  const unit = /^(?:day|days|week|weeks|month|months)$/.exec(wordAt(scene, count.end))?.[0];
  if (!unit || !/^(?:of|in)$/.test(wordAt(scene, count.end + 1))) return null;
  const whole = wholeNamed(scene, count.end + 2, at);
  if (!whole) return null;
  const { from, to } = whole.days;
  const days = unit.startsWith('month') ? monthsOf(whole.days, size, which === 'first') : null;
  const long = size * (unit.startsWith('week') ? 7 : 1) - 1;
  const part =
    which === 'first'
      ? { from, to: Math.min(from + long, to) }
      : { from: Math.max(to - long, from), to };
  return reading(at, whole.end, resolved(days ?? part, 'day'));
}

function monthsOf({ from, to }: Interval, size: number, first: boolean): Interval | null {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (start.year !== end.year || size > end.month - start.month + 1) return null;
  const last = start.month + size - 1;
  return first
    ? { from, to: dayOf(start.year, last, lastDay(start.year, last)) }
    : { from: dayOf(end.year, end.month - size + 1, 1), to };
}

/** "the third quarter of 2025", "first half of the year", "the last week of February", "the second week of 2025". */
function wordedPart(scene: DateScene, at: number): Reading | null {
  const on = wordAt(scene, at) === 'the' ? at + 1 : at;
  const final = /^(?:last|final)$/.test(wordAt(scene, on));
  const rank = final ? { end: on + 1, value: 0 } : ordinalAt(scene, on);
  const unit = rank && wordAt(scene, rank.end);
  if (!rank || (unit !== 'quarter' && unit !== 'half' && unit !== 'week')) return null;
  const index = rank.value;
  const bare =
    unit === 'quarter' && index > 0 && on > at
      ? bareQuarter(scene, at, rank.end + 1, { index, size: 3 })
      : null;
  if (bare) return bare;
  const of = rank.end + 1;
  const led = /^(?:of|in)$/.test(wordAt(scene, of));
  const whole = wholeNamed(scene, led ? of + 1 : of, at);
  if (!whole || (!led && yearAt(scene, of) === 0)) return null;
  const { from, to } = whole.days;
  if (unit === 'week') {
    const start = index === 0 ? to - 6 : from + 7 * (index - 1);
    const days = start > to ? null : { from: start, to: Math.min(start + 6, to) };
    return reading(at, whole.end, resolved(days, 'approximate'));
  }
  if (whole.month) {
    const half = index === 1 ? { from, to: from + 14 } : { from: from + 15, to };
    return unit === 'half' ? reading(at, whole.end, resolved(half, 'approximate')) : null;
  }
  const size = unit === 'quarter' ? 3 : 6;
  return reading(at, whole.end, partOfYear(partsOf(from).year, index || 12 / size, size));
}

/** A month or a year that something is a part of: "February", "March 2025", "2026", "last year", "the month". */
function wholeNamed(
  scene: DateScene,
  at: number,
  first: number,
): { end: number; days: Interval; month: boolean } | null {
  const month = monthAt(scene, at);
  if (month > 0) {
    const written = yearAfter(scene, at + 1);
    const year = written?.year ?? nearestYear(scene, month, 15, tenseAt(scene, first, at + 1));
    return year
      ? { end: written?.end ?? at + 1, days: monthInterval(year, month), month: true }
      : null;
  }
  const year = yearAt(scene, at);
  if (year > 0) return { end: at + 1, days: yearInterval(year), month: false };
  const shift = wordAt(scene, at) === 'the' ? 0 : SHIFTS[wordAt(scene, at)];
  if (shift === undefined || scene.published === null) return null;
  const now = partsOf(scene.published);
  if (wordAt(scene, at + 1) === 'year')
    return { end: at + 2, days: yearInterval(now.year + shift), month: false };
  if (wordAt(scene, at + 1) !== 'month') return null;
  const index = now.year * 12 + now.month - 1 + shift;
  return {
    end: at + 2,
    days: monthInterval(Math.floor(index / 12), (index % 12) + 1),
    month: true,
  };
}

/** "last quarter", "the next quarter": a quarter of the calendar's year. */
function shiftedQuarter(scene: DateScene, at: number): Reading | null {
  const on = wordAt(scene, at) === 'the' ? at + 1 : at;
  const shift = wordAt(scene, on) === 'past' ? undefined : SHIFTS[wordAt(scene, on)];
  if (shift === undefined || wordAt(scene, on + 1) !== 'quarter' || wordAt(scene, on + 2) === 'of')
    return null;
  if (scene.published === null || wordAt(scene, on) === 'following')
    return { first: at, end: on + 2, date: null };
  const { year, month } = partsOf(scene.published);
  const count = year * 4 + Math.floor((month - 1) / 3) + shift;
  return reading(at, on + 2, partOfYear(Math.floor(count / 4), (count % 4) + 1, 3));
}
