import type { DateContext } from './dates/date-scene.ts';
import type { Tokens } from './tokens.ts';
import type { WordFacts } from './words.ts';

/** A stretch of text in tokens, with what is known of each word: what every finder reads. */
export interface Scene extends DateContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly WordFacts[];
  /** Whether token `at` follows the one before it without white space. */
  readonly glued: (at: number) => boolean;
}

/** The first token that ends after an offset. */
export function tokenFrom({ tokens }: Scene, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
