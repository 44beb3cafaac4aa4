import type { Day } from './dates/calendar.ts';
import type { Tokens } from './tokens.ts';
import type { WordFacts } from './words.ts';

/** A stretch of text in tokens, with what is known of each word: what every finder reads. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly WordFacts[];
  /** Whether token `at` follows the one before it without white space. */
  readonly glued: (at: number) => boolean;
  readonly published: Day | null;
}
