import { SEASONS } from '../../language/en/date-words.ts';
import { type Day, dayOf, type Interval, partsOf, shiftDay } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { namedYear, yearAt } from './month-words.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';

/** "the summer of 2017", "winter 2016", "winter 2022-23", "the spring of last year". */
export function season(scene: DateScene, at: number): Reading | null {
  let end = at;
  if (wordAt(scene, end) === 'the') end += 1;
  const month = SEASONS[wordAt(scene, end)];
  if (month === undefined) return null;
  end += 1;
  if (wordAt(scene, end) === 'of') end += 1;
  const year = yearAt(scene, end);
  if (year > 0)
    return { first: at, end: afterNextYear(scene, end, year), date: seasonOf(month, year) };
  const named = namedYear(scene, end);
  return named > 0 ? { first: at, end: end + 2, date: seasonOf(month, named) } : null;
}

/** Past "-23" of "winter 2022-23". */
function afterNextYear(scene: DateScene, at: number, year: number): number {
  if (!/^[-–/]$/.test(wordAt(scene, at + 1)) || !scene.glued(at + 2)) return at + 1;
  const next = Number(wordAt(scene, at + 2));
  return next === year + 1 || next === (year + 1) % 100 ? at + 3 : at + 1;
}

const seasonOf = (month: number, year: number): ResolvedDate | null =>
  resolved(daysOf(month, year), 'approximate');

/** Three months, northern hemisphere. */
function daysOf(month: number, year: number): Interval {
  const from = dayOf(year, month, 1);
  return { from, to: shiftDay(from, 3, 'month') - 1 };
}

/** "last summer" has ended, "next summer" has not begun, and "this summer" is the one of now or to come. */
export function shiftedSeason(name: string, published: Day, shift: number): ResolvedDate | null {
  const month = SEASONS[name];
  if (month === undefined) return null;
  const { year } = partsOf(published);
  const all = [year - 2, year - 1, year, year + 1].map((one) => daysOf(month, one));
  const found =
    shift < 0
      ? all.findLast(({ to }) => to < published)
      : all.find(({ from, to }) => (shift > 0 ? from > published : to >= published));
  return resolved(
    shift === 0 ? thisYears(found, month, published) : (found ?? null),
    'approximate',
  );
}

/** "this spring" of an article of November was. */
function thisYears(found: Interval | undefined, month: number, published: Day): Interval | null {
  const { year } = partsOf(published);
  if (found && partsOf(found.from).year <= year) return found;
  return daysOf(month, year);
}
