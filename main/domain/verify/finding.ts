import type { Span } from '../document.ts';
import type { Tell } from './messages/messages.ts';

/** What a sentence says that what it names as its source does not. */
export const VERIFY_RULES = [
  'number-not-in-source',
  'number-of-something-else',
  'date-not-in-source',
  'name-not-in-source',
  'quotation-altered',
  'polarity-reversed',
  'direction-reversed',
  'certainty-changed',
  'sentence-not-in-source',
] as const;
/** No accusation: the sentence is in words of its own, and nobody here can tell whether its source bears it. */
export const UNCLEAR = 'in-other-words';

/** Whether a finding says that something stands otherwise in its source; one that does not asks a person to read. */
export const accuses = ({ rule }: { readonly rule: string }): boolean => rule !== UNCLEAR;
export type VerifyRule = (typeof VERIFY_RULES)[number] | typeof UNCLEAR;

/** One thing in a sentence; offsets count in the sentence. */
export interface VerifyFlaw extends Span {
  readonly rule: VerifyRule;
  /** The words that it is about. */
  readonly words: string;
  /** One sentence for a person, in whatever language. */
  readonly tell: Tell;
  /** Whether it was found by what stands around the words alone; where nothing is said, as most of its rule are. */
  readonly isByContext?: boolean;
}

/** A finding about the words at a span of a text. */
export const flawAt = (
  rule: VerifyRule,
  { text }: { readonly text: string },
  { start, end }: Span,
  tell: Tell,
): VerifyFlaw => ({ rule, start, end, words: text.slice(start, end), tell });
