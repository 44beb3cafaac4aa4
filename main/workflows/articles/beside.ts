import type { ReadArticle } from '#domain/formats/draft.ts';
import type { BesideFile } from '#domain/formats/reading-account.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import type { Workspace } from '../workspace.ts';
import { sha256 } from './prepare-revision.ts';

/** A caption or a list of them; a picture that no page shows is not kept for its sake. */
const LARGEST_CAPTIONS = 1024 * 1024;

/** The article with a word of the files that it was read with, which are kept: it can be read again with them. */
export function withBeside(
  { store }: Workspace,
  article: ReadArticle,
  beside: readonly NamedBytes[] = [],
): ReadArticle {
  if (beside.length === 0) return article;
  const shown = new Set(article.pictures.map((picture) => picture.sha256));
  const kept = beside.flatMap(({ name, bytes }): BesideFile[] => {
    const digest = sha256(bytes);
    const isCaption = /\.(?:txt|csv)$/i.test(name) && bytes.length <= LARGEST_CAPTIONS;
    if (isCaption) store.originals.keep(digest, bytes);
    return isCaption || shown.has(digest) ? [{ name, sha256: digest }] : [];
  });
  return { ...article, account: { ...article.account, beside: kept } };
}

/** The bytes of the files that a text was read with, as far as they are here. */
export function besideOf({ store }: Workspace, beside: readonly BesideFile[] = []): NamedBytes[] {
  return beside.flatMap(({ name, sha256 }) => {
    const bytes = store.pictures.get(sha256)?.bytes ?? store.originals.get(sha256);
    return bytes ? [{ name, bytes }] : [];
  });
}
