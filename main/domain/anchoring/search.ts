import { type Anchor, CONTEXT_LENGTH } from '../annotation.ts';
import type { Span } from '../document.ts';
import { bestMatch, likeness } from './fuzzy.ts';
import { contextScore, LOST, type Placement, placed } from './placement.ts';
import { rewordings } from './rewordings.ts';
import type { TextIndex } from './text-index.ts';
import { type Tokens, tokenise, wordFrom, wordUntil } from './tokens.ts';

/** Places of one quote that are looked at, nearest first. */
const OCCURRENCES = 64;
/** How far the best place must lead the second; less is a guess. */
const LEAD = 0.1;
/** Letter by letter only this near to the old place, and with no more wrong letters than that. */
const NEAR = 1_000;
const WRONG_LETTERS = 0.25;

/** Whether a span may hold the passage at all. */
export type Permit = (span: Span) => boolean;

export interface Candidate extends Span {
  readonly similarity: number;
  readonly context: number;
  readonly sure: boolean;
}

/**
 * Looks for an anchor by its quote and context alone: the quote as it is; then in other words, near the
 * places that the words of quote and context point to; then letter by letter around its old place. Two
 * places that are as good make it lost.
 */
export function search(index: TextIndex, stored: Anchor, permit: Permit = () => true): Placement {
  const { text } = index;
  const anchor = withShortContext(stored);
  if (anchor.quote.trim() === '' || anchor.quote.length > 2 * text.length) return LOST;
  const wording = tokenise(anchor.prefix + anchor.quote + anchor.suffix, index.lexicon);
  const exact = occurrences(index, wording, anchor).filter(permit);
  const standing = exact.filter((span) => hasWholeContext(text, anchor, span));
  const [only] = standing;
  if (only && standing.length === 1) return placed(text, anchor, only, 1, 1);
  const candidates = exact.map((span) => weigh(text, anchor, { ...span, similarity: 1 }));
  if (!candidates.some(({ sure }) => sure)) {
    candidates.push(...rewordings(index, wording, anchor).filter(permit));
  }
  if (candidates.length === 0) candidates.push(...misspellings(index, anchor).filter(permit));
  return decide(text, anchor, candidates);
}

/** Other programs keep longer contexts, and a hostile file any. */
function withShortContext(anchor: Anchor): Anchor {
  const { prefix, suffix } = anchor;
  return {
    ...anchor,
    prefix: prefix.slice(-CONTEXT_LENGTH),
    suffix: suffix.slice(0, CONTEXT_LENGTH),
  };
}

function decide(text: string, anchor: Anchor, candidates: readonly Candidate[]): Placement {
  const rank = ({ start, similarity, context }: Candidate) => {
    const distance = Math.abs(start - anchor.start) / Math.max(1, text.length);
    return 0.55 * similarity + 0.4 * context + 0.05 * (1 - Math.min(1, distance));
  };
  const [best, ...others] = candidates.toSorted((a, b) => rank(b) - rank(a) || a.start - b.start);
  if (!best?.sure) return LOST;
  const rival = others.find(({ start, end }) => start >= best.end || end <= best.start);
  if (rival && rank(best) - rank(rival) < LEAD) return LOST;
  return placed(text, anchor, best, best.similarity, best.context);
}

/** The shorter the quote, the more its context must agree. */
function weigh(text: string, anchor: Anchor, span: Span & { similarity: number }): Candidate {
  const { length } = anchor.quote;
  const context = contextAt(text, anchor, span);
  const proof = length >= 48 ? 0 : length >= 24 ? 0.3 : length >= 12 ? 0.5 : 0.7;
  return { ...span, context, sure: context >= proof + (span.similarity < 1 ? 0.1 : 0) };
}

function contextAt(text: string, { prefix, suffix }: Anchor, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - prefix.length - 8), start);
  const after = text.slice(end, end + suffix.length + 8);
  return contextScore(
    prefix.trim() === '' ? null : likeness(before, prefix),
    suffix.trim() === '' ? null : likeness(after, suffix),
  );
}

function hasWholeContext(text: string, { prefix, suffix }: Anchor, { start, end }: Span): boolean {
  if (prefix.length + suffix.length === 0) return start === 0 && end === text.length;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  return text.startsWith(suffix, end) && before === prefix;
}

/** Where the quote stands as it is, the nearest to its old place first. */
function occurrences(index: TextIndex, wording: Tokens, anchor: Anchor): Span[] {
  const { text } = index;
  const { quote, start } = anchor;
  const places = index.places(wording, anchor.prefix.length, quote.length);
  if (!places) return scan(text, anchor);
  return places
    .filter((place) => text.startsWith(quote, place))
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
    .map((place) => ({ start: place, end: place + quote.length }));
}

/** The same by reading the text in both directions, for quotes with no whole word or of common words. */
function scan(text: string, { quote, start }: Anchor): Span[] {
  const found: Span[] = [];
  let forward = text.indexOf(quote, start);
  let backward = start > 0 ? text.lastIndexOf(quote, start - 1) : -1;
  while (found.length < OCCURRENCES && (forward !== -1 || backward !== -1)) {
    const ahead = backward === -1 || (forward !== -1 && forward - start <= start - backward);
    const at = ahead ? forward : backward;
    found.push({ start: at, end: at + quote.length });
    if (ahead) forward = text.indexOf(quote, at + 1);
    else backward = at > 0 ? text.lastIndexOf(quote, at - 1) : -1;
  }
  return found;
}

/** The part of the text around the old place that differs in letters only, widened to whole words. */
function misspellings({ text, tokens }: TextIndex, anchor: Anchor): Candidate[] {
  const window = {
    start: Math.max(0, anchor.start - NEAR),
    end: Math.min(text.length, anchor.end + NEAR),
  };
  const match = bestMatch(text, window, anchor.quote, WRONG_LETTERS);
  if (!match) return [];
  const first = tokens.starts[wordFrom(tokens, match.start)] ?? match.start;
  const last = tokens.ends[wordUntil(tokens, match.end)] ?? match.end;
  const span = { start: Math.min(match.start, first), end: Math.max(match.end, last) };
  return [weigh(text, anchor, { ...span, similarity: match.similarity })];
}
