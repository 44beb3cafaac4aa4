import approximate from 'approx-string-match';
import type { Anchor } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';

/**
 * The approach that Hypothesis publishes, in our own words: the stored position when the quote still
 * stands there; else the quote as it is, or by approximate search with up to half of it changed; the
 * candidates weighed by quote (50), prefix (20), suffix (20) and position (2), the best one taken.
 */
export function quoteMatch(text: string, anchor: Anchor): Span | null {
  const { quote, prefix, suffix, start, end } = anchor;
  if (text.slice(start, end) === quote) return { start, end };
  const candidates = find(text, quote, Math.min(256, quote.length / 2));
  let best: Span | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const before = text.slice(Math.max(0, candidate.start - prefix.length), candidate.start);
    const after = text.slice(candidate.end, candidate.end + suffix.length);
    const score =
      50 * (1 - candidate.errors / quote.length) +
      20 * (prefix === '' ? 1 : likeness(before, prefix)) +
      20 * (suffix === '' ? 1 : likeness(after, suffix)) +
      2 * (1 - Math.abs(candidate.start - start) / text.length);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best && { start: best.start, end: best.end };
}

/** Only the stored offsets, as readers do that keep no quote; lost when they lie outside. */
export function positionOnly(text: string, { start, end }: Anchor): Span | null {
  return end <= text.length ? { start, end } : null;
}

interface Found extends Span {
  readonly errors: number;
}

function find(text: string, quote: string, errors: number): Found[] {
  const exact: Found[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximate(text, quote, errors);
}

function likeness(text: string, wanted: string): number {
  if (text.includes(wanted)) return 1;
  const [match] = approximate(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
