import { dayFromIso, isoOf, shiftDay, shiftYears } from './calendar.ts';
import type { DateScene } from './date-scene.ts';
import { opensAt, wordAt } from './date-scene.ts';
import type { ReadDate } from './lengths.ts';
import { isMoved } from './months.ts';
import { ordinalAt } from './ordinals.ts';
import type { Reading } from './reading.ts';
import type { OpenDate, ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';
import { weekdayAt } from './weekdays.ts';

/**
 * "2014 and 2018" behind "between", "Friday to Monday", "late May to mid June", "tonight until Sunday": one
 * stretch, from a date that was read and the one behind it; null where they are two dates.
 */
export function rangeFrom(scene: DateScene, one: Reading, read: ReadDate): Reading | null {
  if (opensAt(scene, one.end) || !joins(scene, one)) return null;
  const on = one.end + (wordAt(scene, one.end + 1) === 'the' ? 2 : 1);
  const two = read(scene, one.end + 1) ?? (on > one.end + 1 ? read(scene, on) : null);
  if (!two || opensAt(scene, one.end + 1) || isMoved(scene, one.first)) return null;
  const range = { first: one.first, end: two.end };
  const open = openRange(one, two);
  if (open) return open.length === 1 ? { ...range, date: open[0] } : { ...range, date: null, open };
  if (!one.date || !two.date) return null;
  const [from, to] = inOrder(scene, one, two);
  if (!from?.from || !to?.to || from.from > to.to) return null;
  if (isLifetime(scene, one, two)) return null;
  // "on 5 March – Tuesday – they": the same day again.
  if (from.from === to.from && from.to === to.to) return null;
  return { ...range, date: { from: from.from, to: to.to, precision: coarser(from, to) } };
}

/** "(8 September 1841 – 1 May 1904)": two days of a life. */
const isLifetime = (scene: DateScene, one: Reading, two: Reading): boolean =>
  one.date?.precision === 'day' &&
  two.date?.precision === 'day' &&
  /^[-–—]$/.test(wordAt(scene, one.end)) &&
  Number(two.date.to?.slice(0, 4)) - Number(one.date.from?.slice(0, 4)) > 20;

function joins(scene: DateScene, { first, end }: Reading): boolean {
  const joint = wordAt(scene, end);
  if (/^(?:to|through|until|till|-|–|—)$/.test(joint)) return true;
  return /^(?:and|&)$/.test(joint) && /^(?:between)$/.test(wordAt(scene, first - 1));
}

const SIZES: readonly ResolvedDate['precision'][] = [
  'time',
  'day',
  'week',
  'month',
  'year',
  'approximate',
];
const coarser = (one: ResolvedDate, two: ResolvedDate): ResolvedDate['precision'] =>
  SIZES[Math.max(SIZES.indexOf(one.precision), SIZES.indexOf(two.precision))] ?? 'approximate';

/** A range runs forward: of "3/4/2024 to 1/6/2024" only the readings that do are left. */
function openRange(one: Reading, two: Reading): readonly [ResolvedDate] | OpenDate | null {
  if (!one.open && !two.open) return null;
  const pick = (reading: Reading, index: 0 | 1): ResolvedDate | null =>
    reading.open?.[index] ?? reading.date;
  const spans = ([0, 1] as const).map((index): ResolvedDate | null => {
    const [from, to] = [pick(one, index), pick(two, index)];
    if (!from?.from || !to?.to || from.from > to.to) return null;
    return { from: from.from, to: to.to, precision: 'day' };
  });
  const [days, months] = spans;
  if (days && months) return [days, months];
  const only = days ?? months;
  if (!only) return null;
  return [{ ...only, order: { first: days ? 'day' : 'month', by: 'sentence' } }];
}

/** Weekdays and days without a year, read one by one, may come out backwards. */
function inOrder(
  scene: DateScene,
  one: Reading,
  two: Reading,
): readonly [ResolvedDate | null, ResolvedDate | null] {
  const [from, to] = [one.date, two.date];
  if (!from?.from || !to?.to) return [from, to];
  const past = tenseAt(scene, one.first, two.end) === 'past';
  const weekly = [one, two].map(({ first }) => weekdayAt(scene, first) !== null);
  // Of two weekdays the second is the next after the first.
  if (weekly[0] && weekly[1] && isOverWeek(from.from, to.to))
    return past ? [from, moved(to, -7)] : [moved(from, 7), to];
  if (from.from <= to.to) return [from, to];
  if (weekly[0] && (past || !weekly[1])) return [moved(from, -7), to];
  if (weekly[1]) return [from, moved(to, 7)];
  if (hasYear(scene, one) || hasYear(scene, two)) return [null, null];
  const ahead = tenseAt(scene, one.first, two.end) === 'ahead';
  // "from the 9th to the 13th": days of a month that neither names.
  if (isMonthless(scene, one) && isMonthless(scene, two))
    return ahead ? [from, monthOn(to, 1)] : [monthOn(from, -1), to];
  return ahead ? [from, shifted(to, 1)] : [shifted(from, -1), to];
}

const isOverWeek = (from: string, to: string): boolean =>
  (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0) > 7;

const isMonthless = (scene: DateScene, { first, end }: Reading): boolean =>
  ordinalAt(scene, wordAt(scene, first) === 'the' ? first + 1 : first)?.end === end;
const monthOn = (date: ResolvedDate, months: number): ResolvedDate =>
  mapDays(date, (day) => shiftDay(day, months, 'month'));

const hasYear = (scene: DateScene, { first, end }: Reading): boolean => {
  for (let at = first; at < end; at += 1) if (/^\d{4}$|^year$/.test(wordAt(scene, at))) return true;
  return false;
};

const moved = (date: ResolvedDate, days: number): ResolvedDate =>
  mapDays(date, (day) => day + days);
const shifted = (date: ResolvedDate, years: number): ResolvedDate =>
  mapDays(date, (day) => shiftYears(day, years));

function mapDays(date: ResolvedDate, change: (day: number) => number): ResolvedDate {
  const map = (iso: string | null): string | null => {
    const day = dayFromIso(iso);
    return day === null ? null : isoOf(change(day));
  };
  return { ...date, from: map(date.from), to: map(date.to) };
}
