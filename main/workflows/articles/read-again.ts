import type { ReadingOf, RevisionReport } from '#contract/articles.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { baseName } from '#domain/formats/file-name.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { ReadingAccount } from '#domain/formats/reading-account.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import type { Reading } from '../../store/articles/row.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { besideOf, withBeside } from './beside.ts';
import { revisionOf } from './prepare-revision.ts';
import { addRevision, isTheSame } from './revise-article.ts';

/** How the article's current text was read, and whether its bytes are here to be read again. */
export function readingOf({ store }: Workspace, id: string): Result<ReadingOf> {
  const reading = store.articles.reading(id);
  if (!reading) return noArticle(id);
  const { account, bytesSha256, path } = reading;
  const paths = store.articles.paths(id).filter((other) => other !== path);
  return ok({ account, path, paths, bytes: store.originals.size(bytesSha256) });
}

/** The file that the current text was read from, as it came, under its name. */
export function originalOf(
  { store }: Workspace,
  id: string,
): Result<{ name: string; bytes: Uint8Array }> {
  const reading = store.articles.reading(id);
  if (!reading) return noArticle(id);
  const bytes = store.originals.get(reading.bytesSha256);
  if (!bytes) return fail('no-original', 'The file of this text is not kept in the library.');
  return ok({ name: baseName(reading.path), bytes });
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
  const again = await rereadOf(workspace, id, choice);
  return again.ok ? keepReading(workspace, id, again.value) : again;
}

/** What a person chose stays chosen, until they choose it otherwise. */
const chosenBefore = (account: ReadingAccount | null): ReadingChoice => ({
  ...(account?.encoding?.by === 'chosen' && { encoding: account.encoding.name }),
  ...(account?.dayOrder?.by === 'chosen' && { dayOrder: account.dayOrder.first }),
});

/** What came of reading kept bytes again. */
export interface Reread {
  readonly read: ReadArticle;
  /** How the current text was read. */
  readonly reading: Reading;
}

/**
 * Reads the kept bytes of the current text again, with the files that it was read with; nothing is stored.
 * @param instead the files to read it with in their place
 */
export async function rereadOf(
  workspace: Workspace,
  id: string,
  given: ReadingChoice,
  instead?: readonly NamedBytes[],
): Promise<Result<Reread>> {
  const { articles, originals } = workspace.store;
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
  const choice = { ...chosenBefore(account), ...given };
  const beside = instead ?? besideOf(workspace, account?.beside);
  const read = await workspace.reader.read({ name: path, bytes, choice, beside });
  if (!read.ok) return read;
  const part = account?.part ?? null;
  const [only, ...others] = read.value.articles;
  const isWhole = only !== undefined && others.length === 0;
  const found = read.value.articles.find((article) => article.account.part === part);
  // A picture's part holds its caption, which may be another one by now.
  const same = found ?? (isWhole && account?.kind === 'picture' ? only : undefined);
  if (!same) return fail('no-such-part', 'Read this way, the file no longer holds this article.');
  return ok({ read: withBeside(workspace, same, beside), reading });
}

/** Keeps what was read again as the article's new revision. */
export function keepReading(
  workspace: Workspace,
  id: string,
  { read, reading }: Reread,
): Result<RevisionReport> {
  const { articles, pictures } = workspace.store;
  // It may have changed, or gone, while the file was being read.
  const article = articles.get(id);
  if (!article) return noArticle(id);
  pictures.keep(read.pictures);
  const { bytesSha256, path } = reading;
  const revision = revisionOf(read, bytesSha256, path, workspace.now());
  return ok(addRevision(workspace, article, revision, isTheSame));
}
