import type { Article } from '../article.ts';
import { blockAt, blockSpans, type Span } from '../document.ts';
import type { BriefCitation } from './document.ts';

/** The paragraph of an article that an offset stands in, as citations count them: from 1. */
export const paragraphAt = ({ blocks }: Pick<Article, 'blocks'>, offset: number): number =>
  blockAt(blockSpans(blocks), offset) + 1;

/** The way back to a span of the source with this number; out of a chat it names who said it and when. */
export function citationAt(
  article: Pick<Article, 'blocks'>,
  source: number,
  { start, end }: Span,
): BriefCitation {
  const paragraph = paragraphAt(article, start);
  const block = article.blocks[paragraph - 1];
  const said =
    block?.kind === 'message'
      ? [block.speaker, block.time?.replace('T', ' ').slice(0, 16)].filter(Boolean).join(', ')
      : '';
  return { source, paragraph, start, end, ...(said !== '' && { said }) };
}
