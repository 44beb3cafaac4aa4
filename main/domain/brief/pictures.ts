import type { Article } from '../article.ts';
import { type Block, blockSpans, type Span } from '../document.ts';
import type { PictureWords } from '../picture-words.ts';
import type { BriefBlock } from './document.ts';
import type { BriefInput } from './material.ts';
import { citationAt } from './paragraph-at.ts';
import { isFilledWith } from './plan.ts';

/** A picture of an article, as the article shows it. */
export interface ArticlePicture {
  readonly sha256: string;
  /** What is said to those who do not see it, by a person or else by the article; empty for nothing. */
  readonly alternative: string;
  /** What a person says of it; empty for nothing. */
  readonly own: string;
  /** What stands below it; null for nothing. */
  readonly caption: (Span & { readonly words: string }) | null;
  /** Where it stands in the canonical text. */
  readonly at: number;
}

/**
 * The pictures of an article whose files were there, in their order, each once.
 * @param words what people said of them
 */
export function picturesOf(
  { blocks }: Pick<Article, 'blocks'>,
  words: readonly PictureWords[] = [],
): ArticlePicture[] {
  const spans = blockSpans(blocks);
  const found = new Map<string, ArticlePicture>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'picture' || block.sha256 === null || found.has(block.sha256)) continue;
    const { sha256 } = block;
    const said = words.find((one) => one.sha256 === sha256);
    const span = spans[index] ?? { start: 0, end: 0 };
    found.set(sha256, {
      sha256,
      alternative: said?.alternative || block.alternative,
      own: said?.caption ?? '',
      caption: captionAt(blocks, spans, index + 1),
      at: span.start,
    });
  }
  return [...found.values()];
}

function captionAt(
  blocks: readonly Block[],
  spans: readonly Span[],
  index: number,
): ArticlePicture['caption'] {
  const block = blocks[index];
  const span = spans[index];
  if (block?.kind !== 'caption' || !span) return null;
  return { start: span.start, end: span.end, words: block.text };
}

/**
 * A picture of an article with its caption, which leads back to the article, and behind it what a person says, which
 * does not; null where its bytes are not at hand.
 * @param source the article's number in the brief
 */
export function pictureBlock(
  article: Pick<Article, 'blocks' | 'language'>,
  { sha256, alternative, own, caption, at }: ArticlePicture,
  source: number,
  { pictures }: Pick<BriefInput, 'pictures'>,
): BriefBlock | null {
  const picture = pictures?.get(sha256);
  if (!picture) return null;
  const place = caption ?? { start: at, end: at, words: '' };
  return {
    kind: 'picture',
    picture,
    alternative: alternative || (caption?.words ?? own),
    caption: [
      { text: place.words, citation: citationAt(article, source, place) },
      ...(own === '' ? [] : [{ text: ` ${own}` }]),
    ],
    language: article.language ?? 'en',
  };
}

/** The pictures that a brief asks for, by their hashes. */
export function wantedPictures({
  articles,
  sections,
  printsPictures = false,
}: Pick<BriefInput, 'articles' | 'sections' | 'printsPictures'>): string[] {
  const items = sections.flatMap((section) => section.items);
  return [
    ...new Set([
      ...items.flatMap((item) => (item.kind === 'picture' ? [item.sha256] : [])),
      ...(printsPictures && isFilledWith(sections, 'articles')
        ? articles.flatMap(({ article }) => picturesOf(article).map(({ sha256 }) => sha256))
        : []),
    ]),
  ];
}
