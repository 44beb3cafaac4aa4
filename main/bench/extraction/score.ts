/** How much of a page's true text was found, and how much else came with it. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Words that stand in a row, so that the order of a text counts and not its words alone. */
const SHINGLE = 4;

/**
 * The overlap of two texts in runs of four words, each page counting the same whatever its length, as the
 * public article extraction benchmark of Scrapinghub counts it.
 */
export function scoreText(gold: string, found: string): Score {
  const [wanted, given] = [shingles(gold), shingles(found)];
  let hits = 0;
  for (const [shingle, count] of wanted) hits += Math.min(count, given.get(shingle) ?? 0);
  const [missed, spare] = [total(wanted) - hits, total(given) - hits];
  if (missed === 0 && spare === 0) return { precision: 1, recall: 1 };
  if (hits === 0) return { precision: 0, recall: 0 };
  return { precision: hits / (hits + spare), recall: hits / (hits + missed) };
}

/** The harmonic mean of the means over all pages. */
export function meanF1(scores: readonly Score[]): Score & { readonly f1: number } {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return { precision, recall, f1: harmonic(precision, recall) };
}

export const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
