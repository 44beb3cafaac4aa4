import type { ReadingOf, RevisionReport } from '#contract/articles.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { revisionOf } from './prepare-revision.ts';
import { addRevision } from './revise-article.ts';

/** How the article's current text was read, and whether its bytes are here to be read again. */
export function readingOf({ store }: Workspace, id: string): Result<ReadingOf> {
  const reading = store.articles.reading(id);
  if (!reading) return noArticle(id);
  const { account, bytesSha256, path } = reading;
  return ok({ account, path, bytes: store.originals.size(bytesSha256) });
}

/**
 * Reads the kept bytes of the current text again, otherwise: in another encoding, or the whole of it. What
 * comes of it is a new revision, and notes follow; one undoable step.
 */
export async function readAgain(
  workspace: Workspace,
  id: string,
  choice: ReadingChoice,
): Promise<Result<RevisionReport>> {
  const { articles, originals, pictures } = workspace.store;
  const reading = articles.reading(id);
  if (!reading) return noArticle(id);
  const { account, bytesSha256, path } = reading;
  const bytes = originals.get(bytesSha256);
  if (!bytes) {
    return fail(
      'no-original',
      'The file that this text was read from is not in the library: open it again as a new version.',
    );
  }
  const read = await workspace.reader.read({ name: path, bytes, choice });
  if (!read.ok) return read;
  const part = account?.part ?? null;
  const found = read.value.articles.find((article) => article.account.part === part);
  if (!found) return fail('no-such-part', 'Read this way, the file no longer holds this article.');
  // It may have changed, or gone, while the file was being read.
  const article = articles.get(id);
  if (!article) return noArticle(id);
  pictures.keep(found.pictures);
  return ok(addRevision(workspace, article, revisionOf(found, bytesSha256, path, workspace.now())));
}
