import approximate from 'approx-string-match';
import type { Anchor } from '../annotation.ts';
import type { Span } from '../document.ts';

export interface FuzzyMatch extends Span {
  /** 1 less errors per character of the quote. */
  readonly similarity: number;
}

/** Longer quotes are found by their first and last characters; bounds the work of one search. */
const PIECE = 192;

/** How like `wanted` the best part of `text` is, 0 to 1; for contexts, a few dozen characters. */
export function likeness(text: string, wanted: string): number {
  if (text.includes(wanted)) return 1;
  const [match] = approximate(text, wanted, Math.floor(wanted.length * 0.7));
  return match ? 1 - match.errors / wanted.length : 0;
}

/**
 * The place in the window that is most like the quote, within `errors` (a share of its length); among
 * equals the one whose context agrees best.
 */
export function bestMatch(
  text: string,
  window: Span,
  anchor: Anchor,
  errors: number,
): FuzzyMatch | null {
  const { quote } = anchor;
  const within = text.slice(window.start, window.end);
  if (quote.length > 2 * PIECE) return byEnds(within, window.start, quote, errors);
  const matches = approximate(within, quote, Math.floor(quote.length * errors));
  let best: FuzzyMatch | null = null;
  let bestFit = -1;
  for (const match of matches.slice(0, 16)) {
    const fit =
      commonSuffix(within.slice(0, match.start), anchor.prefix) +
      commonPrefix(within.slice(match.end), anchor.suffix);
    if (fit <= bestFit) continue;
    bestFit = fit;
    best = {
      start: window.start + match.start,
      end: window.start + match.end,
      similarity: 1 - match.errors / quote.length,
    };
  }
  return best;
}

/** A long quote from where its beginning stands to where its end stands after that. */
function byEnds(within: string, offset: number, quote: string, errors: number): FuzzyMatch | null {
  const allowed = Math.floor(PIECE * errors);
  const [head] = approximate(within, quote.slice(0, PIECE), allowed);
  if (!head) return null;
  const tails = approximate(within.slice(head.end), quote.slice(-PIECE), allowed);
  const tail = tails.at(-1);
  if (!tail) return null;
  const length = head.end + tail.end - head.start;
  const stretch = Math.min(length, quote.length) / Math.max(length, quote.length);
  return {
    start: offset + head.start,
    end: offset + head.end + tail.end,
    similarity: (1 - (head.errors + tail.errors) / (2 * PIECE)) * stretch,
  };
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
