import { type Day, dayOf, monthInterval, partsOf } from './calendar.ts';
import type { DateScene } from './date-scene.ts';
import type { Tense } from './tense.ts';

/** `since`: it has begun; `done`: it is over, however near it would be in another year. */
export type YearTense = Tense | 'since' | 'done';

/** A date so near may lie ahead even where the sentence tells of the past. */
const NEAR = 31;

/**
 * The year in which a day without one is nearest to publication, past rather than future; on the side
 * that the sentence's tense says where it says one. Since when something holds has begun.
 */
export function nearestYear(
  scene: DateScene,
  month: number,
  day: number,
  tense: YearTense | null = null,
): number | null {
  if (scene.published === null) return null;
  const now = partsOf(scene.published);
  if (tense === 'since')
    return monthInterval(now.year, month).from > scene.published ? now.year - 1 : now.year;
  const ahead = dayOf(now.year, month, day) - scene.published;
  if (tense === 'ahead') return ahead < 0 && month < now.month ? now.year + 1 : now.year;
  if (tense === 'done') return ahead > 0 ? now.year - 1 : now.year;
  if (tense === 'past' && ahead > NEAR) return now.year - 1;
  if (tense === 'past') return isSoon(scene.published, month, day) ? now.year + 1 : now.year;
  return ahead > 120 ? now.year - 1 : ahead < -245 ? now.year + 1 : now.year;
}

/** Of an article of December, "5 January" is rather the next one than that of eleven months ago. */
const isSoon = (published: Day, month: number, day: number): boolean => {
  const { year } = partsOf(published);
  return dayOf(year + 1, month, day) - published <= NEAR;
};
