import type { WordFacts } from '../words.ts';
import type { Day } from './calendar.ts';

/** What a reading may look at: the tokens' facts, whether a gap follows, and the article's own day. */
export interface DateScene {
  readonly words: readonly WordFacts[];
  /** Whether token `at` follows the one before it without white space. */
  readonly glued: (at: number) => boolean;
  readonly tokens: { readonly opens: Uint8Array };
  readonly published: Day | null;
}

export const wordAt = (scene: DateScene, at: number): string => scene.words[at]?.lower ?? '';

/** Whether a sentence or a line begins at token `at`, or the text is over. */
export const opensAt = (scene: DateScene, at: number): boolean =>
  at >= scene.words.length || scene.tokens.opens[at] === 1;
