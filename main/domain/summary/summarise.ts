import type { Span } from '../document.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import { sentences } from '../reading/sentences.ts';
import { terms } from '../text/terms.ts';
import { centralities } from './centrality.ts';
import { formWeight, isEligible } from './form.ts';
import type { SummarySentence } from './types.ts';
import { cosine, type Vector, vectorise } from './vector.ts';

export interface SummaryOptions {
  /** How many sentences to choose; at most 100. */
  readonly sentences: number;
  /** BCP 47; chooses the function words that do not count. */
  readonly language?: string | null;
  /** Spans that hold no sentences of the story: headings, captions, table rows. */
  readonly exclude?: readonly Span[];
}

const MOST = 100;
/** Sentences compared pairwise; keeps the work bounded however long the text is. */
const POOL = 256;
/** Centrality, place in the text and first place in a paragraph; they add up to 1. */
const WEIGHTS = { central: 0.45, place: 0.45, opening: 0.1 };
/** Maximal marginal relevance (Carbonell and Goldstein 1998): relevance against novelty. */
const RELEVANCE = 0.7;

interface Candidate extends Span {
  readonly vector: Vector;
  readonly score: number;
}

/**
 * The sentences that best stand for the whole of `text`, in text order. Extractive and deterministic:
 * centrality among the sentences (after LexRank, Erkan and Radev 2004), the place in the text, and the
 * form of the sentence; then near repetitions are passed over. Linear in the text.
 */
export function summarise(text: string, options: SummaryOptions): SummarySentence[] {
  const wanted = Math.min(MOST, Math.max(0, Math.floor(options.sentences) || 0));
  if (wanted === 0) return [];
  const chosen = choose(score(text, options), wanted);
  const best = Math.max(...chosen.map((candidate) => candidate.score));
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, score }) => ({
      start,
      end,
      text: text.slice(start, end),
      score: best > 0 ? score / best : 0,
    }));
}

/** The best candidates, at most `POOL`, each with its score from 0 to 1. */
function score(text: string, { language, exclude = [] }: SummaryOptions): Candidate[] {
  const all = outside(sentences(text), exclude);
  const eligible = all.filter((span) => isEligible(text.slice(span.start, span.end)));
  // A text of fragments only still has a summary.
  const spans = eligible.length > 0 ? eligible : all;
  const stop = stopWordsOf(language);
  const vectors = vectorise(spans.map(({ start, end }) => terms(text.slice(start, end), stop)));
  const rough = vectors.central.map(
    (central, at) => central * WEIGHTS.central + place(at, spans.length) * WEIGHTS.place,
  );
  const pool = [...rough.keys()]
    .sort((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0) || a - b)
    .slice(0, POOL)
    .sort((a, b) => a - b);
  const pooled = pool.map((at) => vectors.vectors[at] ?? new Map());
  const central = centralities(pooled);
  return pool.flatMap((at, index) => {
    const span = spans[at];
    if (!span) return [];
    const relevance =
      WEIGHTS.central * (central[index] ?? 0) +
      WEIGHTS.place * place(at, spans.length) +
      WEIGHTS.opening * (opensParagraph(text, span.start) ? 1 : 0);
    const weight = formWeight(text.slice(span.start, span.end));
    return [{ ...span, vector: pooled[index] ?? new Map(), score: relevance * weight }];
  });
}

/** News puts first things first: 1 for the first sentence, falling with the logarithm. */
function place(at: number, count: number): number {
  return count < 2 ? 1 : 1 - Math.log(1 + at) / Math.log(1 + count);
}

function opensParagraph(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** The sentences that touch none of the excluded spans; both are in order. */
function outside(spans: readonly Span[], exclude: readonly Span[]): Span[] {
  const barred = [...exclude].sort((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((barred[next]?.end ?? Infinity) <= start) next += 1;
    return (barred[next]?.start ?? Infinity) >= end;
  });
}

/** Takes the best, each time lowering what repeats a sentence already taken. */
function choose(candidates: readonly Candidate[], wanted: number): Candidate[] {
  const left = new Map(candidates.map((candidate) => [candidate, 0]));
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && left.size > 0) {
    let best: Candidate | null = null;
    let bestValue = -Infinity;
    for (const [candidate, repeated] of left) {
      const value = RELEVANCE * candidate.score - (1 - RELEVANCE) * repeated;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (!best) break;
    left.delete(best);
    chosen.push(best);
    for (const [candidate, repeated] of left) {
      left.set(candidate, Math.max(repeated, cosine(candidate.vector, best.vector)));
    }
  }
  return chosen;
}
