import { AFTER, BEFORE } from '../language/en/qualifiers.ts';
import type { Qualifier } from '../language/qualifiers.ts';
import { lowerAt, phraseAt, type Token } from '../reading/sentence-tokens.ts';
import { endsPhrase } from '../reading/word-classes.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 5;

/** How exact the text says that the number is; `between` for a range whatever stands before it. */
export function qualifierOf(tokens: readonly Token[], quantity: Quantity): Qualifier | null {
  if (quantity.range) return 'between';
  // "60-plus nations"
  if (quantity.hyphened && lowerAt(tokens, quantity.next + 1) === 'plus') return 'at least';
  const after = phraseAt(tokens, quantity.next, AFTER, 3);
  if (after > 0) return AFTER.get(words(tokens, quantity.next, after)) ?? null;
  return before(tokens, quantity.first) ?? passed(tokens, quantity);
}

/** "The toll has passed 500", but not "passed 12 checkpoints". */
const passed = (tokens: readonly Token[], { first, next }: Quantity): Qualifier | null =>
  /^(?:passed|passes|crossed|crosses)$/.test(lowerAt(tokens, first - 1)) && endsPhrase(tokens[next])
    ? 'more than'
    : null;

/** The nearest phrase before the number that has a sense, over those that have none ("another"). */
function before(tokens: readonly Token[], first: number): Qualifier | null {
  let at = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const length = phraseBefore(tokens, at);
    if (length === 0) return null;
    const sense = BEFORE.get(words(tokens, at - length, length));
    if (sense === 'between') return null;
    if (sense === 'at most' && hasRisen(tokens, at - length)) return null;
    if (sense) return sense;
    at -= length;
  }
  return null;
}

/** "went up to 145": how far something rose, and no bound. */
const hasRisen = (tokens: readonly Token[], up: number): boolean =>
  lowerAt(tokens, up) === 'up' &&
  /^(?:went|gone|goes|go|going|shot|crept|moved|jumped|came|climbed|drove|driven|pushed)$/.test(
    lowerAt(tokens, up - 1),
  );

/** The index of the token before a number and the words that tell how exact it is; -1 where none stands there. */
export function beforeQualifiers(tokens: readonly Token[], first: number): number {
  let at = first;
  for (let steps = 0; steps < 3; steps += 1) at -= phraseBefore(tokens, at);
  return at - 1;
}

function phraseBefore(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(LONGEST, at); length > 0; length -= 1) {
    if (BEFORE.has(words(tokens, at - length, length))) return length;
  }
  return 0;
}

const words = (tokens: readonly Token[], from: number, length: number): string =>
  Array.from({ length }, (_, index) => lowerAt(tokens, from + index)).join(' ');
