/** A sentence as weighted terms, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>;

/** Terms of one sentence that count; a hostile "sentence" of a million words costs no more. */
const MOST_TERMS = 128;

/**
 * Each sentence as a vector of term frequency times inverse sentence frequency, and how near it comes
 * to the centroid of all of them: 0 to 1, relative to the nearest.
 */
export function vectorise(sentences: readonly (readonly string[])[]): {
  vectors: Vector[];
  central: number[];
} {
  const counts = sentences.map((terms) => count(terms.slice(0, MOST_TERMS)));
  const within = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) within.set(term, (within.get(term) ?? 0) + 1);
  }
  const vectors = counts.map((terms) => {
    const weighted = new Map<string, number>();
    for (const [term, times] of terms) {
      const rarity = Math.log(1 + sentences.length / (within.get(term) ?? 1));
      weighted.set(term, times * rarity);
    }
    return normalised(weighted);
  });
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  const centroid = normalised(sum);
  return { vectors, central: relative(vectors.map((vector) => cosine(vector, centroid))) };
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few) product += weight * (many.get(term) ?? 0);
  return product;
}

/** Each value divided by the greatest. */
export function relative(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return values.map((value) => (most > 0 ? value / most : 0));
}

function count(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function normalised(vector: Map<string, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
