import type { RawTable } from '#domain/entities/tagger/model-file.ts';
import { tokenise } from '#domain/entities/tokens.ts';
import { factsOf } from '#domain/entities/words.ts';
import type { GoldDocument } from './corpus.ts';

/** Roughly the length of a report, in UTF-16 code units: longer documents are cut to it. */
const LENGTH = 1_500;
const MOST_WORDS = 400;

/** Logistic regression over a text's different words: does it speak like a field or government report? */
export function trainGate(
  reports: readonly GoldDocument[],
  others: readonly GoldDocument[],
): { table: RawTable; bias: number } {
  const texts = [
    ...reports.flatMap((document) =>
      pieces(document, 3).map((text) => ({ words: wordsOf(text), label: 1 })),
    ),
    ...others.flatMap((document) =>
      pieces(document, 2).map((text) => ({ words: wordsOf(text), label: 0 })),
    ),
  ];
  const balance =
    texts.filter(({ label }) => label === 0).length /
    Math.max(1, texts.filter(({ label }) => label === 1).length);
  const seen = new Map<number, number>();
  for (const { words } of texts)
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const keys = [...seen]
    .filter(([, count]) => count >= 3)
    .map(([key]) => key)
    .sort((a, b) => a - b);
  const place = new Map(keys.map((key, index) => [key, index]));
  const weights = new Float32Array(keys.length);
  let bias = 0;
  for (let epoch = 0; epoch < 30; epoch += 1) {
    for (const { words, label } of texts) {
      const scale = 1 / Math.sqrt(words.length + 1);
      let score = bias;
      for (const word of words) score += scale * (weights[place.get(word) ?? -1] ?? 0);
      const slope =
        (label - 1 / (1 + Math.exp(-score))) * (label === 1 ? Math.min(balance, 8) : 1) * 0.1;
      bias += slope * 0.1;
      for (const word of words) {
        const index = place.get(word);
        if (index !== undefined)
          weights[index] = (weights[index] as number) * (1 - 1e-4) + slope * scale;
      }
    }
  }
  return { table: { labels: 1, keys: Uint32Array.from(keys), weights }, bias };
}

function pieces({ text }: GoldDocument, most: number): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length && found.length < most; from += LENGTH)
    found.push(text.slice(from, from + LENGTH));
  return found;
}

/** The hashes of the first words, each once: as `gateScore` counts them. */
function wordsOf(text: string): number[] {
  const seen = new Set<number>();
  for (const word of tokenise(text).word) {
    if (seen.size >= MOST_WORDS) break;
    seen.add(factsOf(word).hash);
  }
  return [...seen];
}
