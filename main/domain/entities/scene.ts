import type { Day } from './dates/calendar.ts';
import type { Tokens } from './tokens.ts';
import type { EntityType, ResolvedDate } from './types.ts';
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

/** A finding in tokens, before overlaps are settled. */
export interface Finding {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** Higher wins where findings overlap; then the longer, then the earlier. */
  readonly rank: number;
  readonly date?: ResolvedDate;
  /** UTF-16 code units of the first token that do not belong: a preposition written to an Arabic name. */
  readonly skip?: number;
}

/** Which finder wins: patterns that nothing else has, then names, then dates, then numbers and things. */
export const RANK = {
  contact: 9,
  arabic: 8,
  date: 6,
  money: 5,
  /** A model of weapon or vehicle, a ship: its letters and number are nobody's name. */
  model: 4.5,
  name: 4,
  quantity: 3,
  thing: 2,
  demonym: 1,
};
