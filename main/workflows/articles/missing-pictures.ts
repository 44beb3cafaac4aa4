import type { Article } from '#domain/article.ts';
import type { Block } from '#domain/document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import type { ReadableFile } from './import-articles.ts';

/**
 * Whether a file of known bytes comes with files beside it while its article lacks pictures: the same page may have
 * been copied without its folder first.
 */
export const mayBringPictures = (
  { articles }: Store,
  digest: string,
  { beside = [] }: ReadableFile,
): boolean =>
  beside.length > 0 &&
  articles.findByBytes(digest).some((id) => lacking(articles.get(id)?.blocks ?? []) > 0);

/** Whether the same words come with pictures that the article names and lacks. */
export const bringsPictures = ({ parsed, sha256 }: NewRevision, known: Article): boolean =>
  known.sha256 === sha256 && lacking(parsed.blocks) < lacking(known.blocks);

const lacking = (blocks: readonly Block[]): number =>
  blocks.filter((block) => block.kind === 'picture' && block.sha256 === null).length;
