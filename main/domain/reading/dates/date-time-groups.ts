import { MONTHS } from '../../language/en/date-words.ts';
import { dayOf, isDay } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { nearestYear } from './nearest-year.ts';
import { onDay, type Reading } from './reading.ts';

/** A date-time group as the services write it: DDHHMMZ MON YY. */
export function dateTimeGroup(scene: DateScene, at: number): Reading | null {
  const digits = /^([0-3]\d)([0-2]\d)([0-5]\d)$/.exec(wordAt(scene, at));
  if (!digits || !scene.glued(at + 1)) return null;
  const rest = /^([a-z])([a-z]{3})?(\d{2}(?:\d{2})?)?$/.exec(wordAt(scene, at + 1));
  if (!rest) return null;
  let end = at + 2;
  const month = rest[2] ?? wordAt(scene, end);
  if (!rest[2]) end += 1;
  const number = MONTHS[month];
  if (month.length !== 3 || !number) return null;
  let year = rest[3] ?? '';
  if (!year && /^\d{2}(?:\d{2})?$/.test(wordAt(scene, end))) {
    year = wordAt(scene, end);
    end += 1;
  }
  const full =
    year === ''
      ? nearestYear(scene, number, Number(digits[1]))
      : Number(year.length === 2 ? `20${year}` : year);
  if (full === null) return { first: at, end, date: null };
  if (!isDay(full, number, Number(digits[1]))) return null;
  return { first: at, end, date: onDay(dayOf(full, number, Number(digits[1])), 'time') };
}
