import type { Article } from '../article.ts';
import { type SourceParagraph, sourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** Of the words that say something, how many must stand in one paragraph for a sentence to be one of it. */
const SHARE = 0.8;
const FEWEST = 4;

/**
 * The paragraph that says nearly what a sentence without a citation says: most of its words stand there. Null
 * where none does, for then nobody knows what it rests on.
 */
export function nearestParagraph(
  text: string,
  articles: readonly Article[],
): { readonly source: number; readonly paragraph: SourceParagraph } | null {
  const wanted = new Set(
    wordsOf(text)
      .filter(counts)
      .map(({ stem }) => stem),
  );
  if (wanted.size < FEWEST) return null;
  let best: { source: number; paragraph: SourceParagraph } | null = null;
  let most = wanted.size * SHARE;
  for (const [index, article] of articles.entries()) {
    for (let number = 1; number <= article.blocks.length; number += 1) {
      const paragraph = sourceParagraph(article, number);
      if (!paragraph || paragraph.read.text.length * 2 < text.length) continue;
      const own = stemsOf(paragraph);
      const shared = [...wanted].filter((stem) => own.has(stem)).length;
      if (shared < most || (shared === most && best)) continue;
      most = shared;
      best = { source: index + 1, paragraph };
    }
  }
  return best;
}

const counts = ({ content, lower }: Word): boolean => content || /^\p{N}/u.test(lower);

const known = new WeakMap<SourceParagraph, ReadonlySet<string>>();

function stemsOf(paragraph: SourceParagraph): ReadonlySet<string> {
  const stems =
    known.get(paragraph) ?? new Set(paragraph.read.words.filter(counts).map(({ stem }) => stem));
  known.set(paragraph, stems);
  return stems;
}
