import { relative, type Vector } from './vector.ts';

/** LexRank's damping and the steps after which its order no longer changes in practice. */
const DAMPING = 0.85;
const STEPS = 20;
/** Weaker ties are chance. */
const TIE = 0.05;

/**
 * Continuous LexRank (Erkan and Radev 2004) over sentence vectors: how much each is like sentences that
 * are themselves like many; 0 to 1, relative to the best. Quadratic: the caller bounds the number.
 */
export function centralities(vectors: readonly Vector[]): number[] {
  const count = vectors.length;
  const ties = similarities(vectors);
  const sums = ties.map((row) => row.reduce((a, b) => a + b, 0));
  let rank = new Float64Array(count).fill(1 / Math.max(1, count));
  for (let step = 0; step < STEPS; step += 1) {
    const next = new Float64Array(count).fill((1 - DAMPING) / Math.max(1, count));
    for (let from = 0; from < count; from += 1) {
      const row = ties[from];
      const share = (DAMPING * (rank[from] ?? 0)) / (sums[from] || 1);
      for (let to = 0; row && to < count; to += 1)
        next[to] = (next[to] ?? 0) + share * (row[to] ?? 0);
    }
    rank = next;
  }
  return relative([...rank]);
}

/** Cosines above `TIE`, by way of the sentences that share a term. */
function similarities(vectors: readonly Vector[]): Float64Array[] {
  const ties = vectors.map(() => new Float64Array(vectors.length));
  const holders = new Map<string, [index: number, weight: number][]>();
  for (const [index, vector] of vectors.entries()) {
    const row = ties[index];
    for (const [term, weight] of vector) {
      const earlier = holders.get(term) ?? [];
      for (const [other, theirs] of earlier) {
        if (row) row[other] = (row[other] ?? 0) + weight * theirs;
      }
      earlier.push([index, weight]);
      holders.set(term, earlier);
    }
  }
  for (const [index, row] of ties.entries()) {
    for (let other = 0; other < index; other += 1) {
      const tie = (row[other] ?? 0) >= TIE ? (row[other] ?? 0) : 0;
      row[other] = tie;
      const mirrored = ties[other];
      if (mirrored) mirrored[index] = tie;
    }
  }
  return ties;
}
