import type { WordFacts } from '../words.ts';
import type { Day } from './calendar.ts';
import type { DayOrder } from './resolved-date.ts';

/** What a whole text says of the dates in it. */
export interface DateContext {
  /** The article's own day. */
  readonly published: Day | null;
  /** What is written first in a date like "03/04/2020"; null where nobody knows. */
  readonly order: DayOrder | null;
}

/** Of a text of which nothing is known. */
export const NO_CONTEXT: DateContext = { published: null, order: null };

/** What a reading may look at: the tokens' facts, whether a gap follows, and the text's context. */
export interface DateScene extends DateContext {
  readonly words: readonly WordFacts[];
  /** Whether token `at` follows the one before it without white space. */
  readonly glued: (at: number) => boolean;
  readonly tokens: { readonly opens: Uint8Array };
}

export const wordAt = (scene: DateScene, at: number): string => scene.words[at]?.lower ?? '';

/** Whether a sentence or a line begins at token `at`, or the text is over. */
export const opensAt = (scene: DateScene, at: number): boolean =>
  at >= scene.words.length || scene.tokens.opens[at] === 1;

/** Whether tokens from `first` up to and including `last` stand without a gap. */
export function isGlued(scene: DateScene, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at += 1) if (!scene.glued(at)) return false;
  return true;
}
