import type { Article } from '../article.ts';
import { blockSpans, type Span } from '../document.ts';
import { summarise } from './summarise.ts';
import type { SummarySentence } from './types.ts';

/** Headings, captions and table rows are no sentences of the story and are left out. */
export function extractSummary(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  sentences: number,
): SummarySentence[] {
  const spans = blockSpans(blocks);
  const exclude: Span[] = spans.filter((_, index) => {
    const kind = blocks[index]?.kind;
    return (
      kind === 'heading' || kind === 'caption' || kind === 'table-row' || kind === 'preformatted'
    );
  });
  return summarise(text, { sentences, exclude, language });
}
