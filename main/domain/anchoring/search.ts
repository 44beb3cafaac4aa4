import type { Anchor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { bestMatch, type FuzzyMatch, likeness } from './fuzzy.ts';
import { contextScore, LOST, type Placement, placed } from './placement.ts';
import type { TextIndex } from './text-index.ts';

/** Places of one quote that are looked at, nearest first. */
const OCCURRENCES = 64;
/** Share of a quote's letters that may differ. */
const LEAST_SIMILARITY = 0.6;
/** How far the best place must lead the second; less is a guess. */
const LEAD = 0.08;
/** Windows in which a changed wording is looked for. */
const WINDOWS = 4;

/** Whether a span may hold the passage at all. */
export type Permit = (span: Span) => boolean;

interface Candidate extends Span {
  readonly similarity: number;
  readonly context: number;
  /** Quote, context and distance as one number. */
  readonly rank: number;
}

/**
 * Looks for an anchor by its quote and context alone: the quote as it is, then in changed wording near
 * the places that the words of quote and context point to. Two places that are as good make it lost.
 */
export function search(index: TextIndex, anchor: Anchor, permit: Permit = () => true): Placement {
  const { text } = index;
  if (anchor.quote.trim() === '') return LOST;
  const exact = occurrences(text, anchor).filter(permit);
  const standing = exact.filter((span) => hasWholeContext(text, anchor, span));
  const [only] = standing;
  if (only && standing.length === 1) return placed(text, anchor, only, 1, 1);
  const candidates = exact.map((span) => candidate(text, anchor, { ...span, similarity: 1 }));
  if (!candidates.some(isSure(anchor))) {
    for (const span of changedWordings(index, anchor)) {
      if (permit(span)) candidates.push(candidate(text, anchor, span));
    }
  }
  return decide(text, anchor, candidates);
}

function decide(text: string, anchor: Anchor, candidates: readonly Candidate[]): Placement {
  const [best, ...others] = candidates.toSorted((a, b) => b.rank - a.rank || a.start - b.start);
  if (!best || !isSure(anchor)(best)) return LOST;
  const rival = others.find(({ start, end }) => start >= best.end || end <= best.start);
  if (rival && best.rank - rival.rank < LEAD) return LOST;
  return placed(text, anchor, best, best.similarity, best.context);
}

function isSure(anchor: Anchor): (candidate: Candidate) => boolean {
  const length = anchor.quote.length;
  return ({ similarity, context }) => {
    if (similarity < LEAST_SIMILARITY) return false;
    const proof = length >= 48 ? 0.1 : length >= 24 ? 0.35 : length >= 12 ? 0.5 : 0.7;
    return context >= proof + (similarity < 1 ? 0.3 * (1 - similarity) + 0.05 : 0);
  };
}

function candidate(text: string, anchor: Anchor, span: Span & { similarity: number }): Candidate {
  const context = contextAt(text, anchor, span);
  const distance = Math.abs(span.start - anchor.start) / Math.max(1, text.length);
  const rank = 0.55 * span.similarity + 0.4 * context + 0.05 * (1 - Math.min(1, distance));
  return { ...span, context, rank };
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
  return text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix);
}

/** Where the quote stands as it is, the nearest to its old place on either side. */
function occurrences(text: string, { quote, start }: Anchor): Span[] {
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

/** The best match in each window that the words of quote and context point to. */
function changedWordings(index: TextIndex, anchor: Anchor): FuzzyMatch[] {
  const { prefix, quote, suffix } = anchor;
  const starts = index.hints(prefix + quote + suffix, prefix.length, anchor.start, WINDOWS);
  const slack = 48 + Math.ceil(quote.length / 4);
  return starts.flatMap((start) => {
    const from = Math.max(0, start - slack);
    const to = Math.min(index.text.length, start + quote.length + slack);
    const match = bestMatch(index.text, { start: from, end: to }, anchor, 1 - LEAST_SIMILARITY);
    return match ? [match] : [];
  });
}
