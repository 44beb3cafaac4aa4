import { dayOf, partsOf } from './calendar.ts';
import type { DateScene } from './date-scene.ts';
import type { Tense } from './tense.ts';

/** A date so near may lie ahead even where the sentence tells of the past. */
const NEAR = 31;

/**
 * The year in which a day without one is nearest to publication, past rather than future; on the side
 * that the sentence's tense says where it says one.
 */
export function nearestYear(
  scene: DateScene,
  month: number,
  day: number,
  tense: Tense | null = null,
): number | null {
  if (scene.published === null) return null;
  const now = partsOf(scene.published);
  const ahead = dayOf(now.year, month, day) - scene.published;
  if (tense === 'ahead' && ahead > -245)
    return ahead < 0 && month < now.month ? now.year + 1 : now.year;
  if (tense === 'past' && ahead > NEAR) return now.year - 1;
  return ahead > 120 ? now.year - 1 : ahead < -245 ? now.year + 1 : now.year;
}
