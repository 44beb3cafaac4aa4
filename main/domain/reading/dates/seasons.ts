import { dayOf, shiftDay } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { yearAt } from './months.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** "the summer of 2017", "winter 2016". */
export function season(scene: DateScene, at: number): Reading | null {
  let end = at;
  if (wordAt(scene, end) === 'the') end += 1;
  const name = wordAt(scene, end);
  if (SEASONS[name] === undefined) return null;
  end += 1;
  if (wordAt(scene, end) === 'of') end += 1;
  const year = yearAt(scene, end);
  return year > 0 ? { first: at, end: end + 1, date: seasonOf(name, year) } : null;
}

/** Three months, northern hemisphere. */
export function seasonOf(name: string, year: number): ResolvedDate | null {
  const month = SEASONS[name];
  if (month === undefined) return null;
  const from = dayOf(year, month, 1);
  return resolved({ from, to: shiftDay(from, 3, 'month') - 1 }, 'approximate');
}
