import type { WordFacts } from '../words.ts';
import { type Day, dayOf, partsOf } from './calendar.ts';

/** What a reading may look at: the tokens' facts, whether a gap follows, and the article's own day. */
export interface DateScene {
  readonly words: readonly WordFacts[];
  /** Whether token `at` follows the one before it without white space. */
  readonly glued: (at: number) => boolean;
  readonly published: Day | null;
}

export const wordAt = (scene: DateScene, at: number): string => scene.words[at]?.lower ?? '';

/** The year in which a day without one is nearest to publication, past rather than future. */
export function nearestYear(scene: DateScene, month: number, day: number): number | null {
  if (scene.published === null) return null;
  const { year } = partsOf(scene.published);
  const ahead = dayOf(year, month, day) - scene.published;
  return ahead > 120 ? year - 1 : ahead < -245 ? year + 1 : year;
}
