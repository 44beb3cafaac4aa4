import type { Span } from '../document.ts';
import { KNOWN_PLACES } from '../language/en/place-words.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { lowerAt, type Token } from '../reading/sentence-tokens.ts';

/** An amount as one token of its sentence: `next` is the token after it. */
export interface Quantity
  extends Pick<
    Amount,
    'value' | 'low' | 'high' | 'range' | 'unit' | 'hyphened' | 'change' | 'whole'
  > {
  /** The bare number as it stands, in small letters: "one" of "one day". */
  readonly number: string;
  /** "6 of 14 districts": the token after the whole's number; the one after the amount where it has no whole. */
  readonly base: number;
  readonly first: number;
  readonly next: number;
}

/** The amounts among the tokens of a sentence, in order. */
export const quantities = (tokens: readonly Token[]): Quantity[] =>
  tokens.flatMap(({ amount, lower }, at) => {
    if (!amount) return [];
    const from = amount.number.start - amount.start;
    const number = lower.slice(from, from + amount.number.end - amount.number.start);
    const whole = amount.whole
      ? tokens.findIndex((token, index) => index > at && token.kind === 'number')
      : at;
    return [{ ...amount, number, base: Math.max(whole, at) + 1, first: at, next: at + 1 }];
  });

/**
 * "Vietnam exported 700,000 tonnes of rice and Thailand 650,000": a number that only a known place stands before has
 * the unit of the one that it is compared with.
 */
export const withSharedUnits = (
  tokens: readonly Token[],
  counted: readonly Quantity[],
): Quantity[] =>
  counted.map((quantity, index) => {
    const earlier = counted[index - 1];
    const shares =
      earlier !== undefined &&
      quantity.unit === 'count' &&
      earlier.unit !== 'count' &&
      KNOWN_PLACES.has(lowerAt(tokens, quantity.first - 1)) &&
      /^(?:and|,|;)$/.test(lowerAt(tokens, quantity.first - 2)) &&
      tokens[quantity.next]?.kind !== 'word';
    return shares ? { ...quantity, unit: earlier.unit } : quantity;
  });

/** The quantity's span in its sentence. */
export const spanOf = (tokens: readonly Token[], { first }: Quantity): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[first]?.end ?? 0,
});

/** A quantity with where it stands in its sentence, and what stands before and behind it. */
export interface Counted {
  readonly quantity: Quantity;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * The amounts among the tokens of a sentence, each with the words around it.
 * @param plain the sentence as its words are compared: as long as it is written
 */
export const countedIn = (tokens: readonly Token[], plain: string): Counted[] =>
  quantities(tokens).map((quantity) => {
    const span = spanOf(tokens, quantity);
    return { quantity, span, before: plain.slice(0, span.start), after: plain.slice(span.end) };
  });
