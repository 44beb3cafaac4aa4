import approximate from 'approx-string-match';
import type { Span } from '../document.ts';

/** Longer wordings are not searched letter by letter; bounds the work of one search. */
const LONGEST = 256;

/** As many letters as unrelated wordings have in common. */
const CHANCE = 0.4;

/**
 * How like `wanted` the best part of `text` is: 1 the same, 0 no more than by chance. For contexts, a
 * few dozen characters.
 */
export function likeness(text: string, wanted: string): number {
  if (text.includes(wanted)) return 1;
  const [match] = approximate(text, wanted, Math.floor(wanted.length * (1 - CHANCE)));
  return match ? (1 - match.errors / wanted.length - CHANCE) / (1 - CHANCE) : 0;
}

/** The part of `window` that is most like `wanted`, with at most `errors` (a share) wrong letters. */
export function bestMatch(
  text: string,
  window: Span,
  wanted: string,
  errors: number,
): (Span & { readonly similarity: number }) | null {
  if (wanted.length > LONGEST) return null;
  const within = text.slice(window.start, window.end);
  const [match] = approximate(within, wanted, Math.floor(wanted.length * errors));
  return (
    (match && {
      start: window.start + match.start,
      end: window.start + match.end,
      similarity: 1 - match.errors / wanted.length,
    }) ??
    null
  );
}
