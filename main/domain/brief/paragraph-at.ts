import type { Article } from '../article.ts';
import { blockAt, blockSpans } from '../document.ts';

/** The paragraph of an article that an offset stands in, as citations count them: from 1. */
export const paragraphAt = ({ blocks }: Pick<Article, 'blocks'>, offset: number): number =>
  blockAt(blockSpans(blocks), offset) + 1;
