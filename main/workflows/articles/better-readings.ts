import type { BetterReading, RevisionReport, TriedReading } from '#contract/articles.ts';
import { READER } from '#domain/formats/reading-account.ts';
import { ok, type Result } from '#domain/result.ts';
import { countWords } from '#domain/text/words.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { isAlike } from './is-alike.ts';
import { revisionOf } from './prepare-revision.ts';
import { keepReading, type Reread, rereadOf } from './read-again.ts';

/** The articles that an older reader read, and whose files are kept; those that came out the same are not asked again. */
export const betterReadings = ({ store }: Workspace): BetterReading[] =>
  store.articles.readBefore(READER);

/** Reads the kept file again as a person chose it to be read; what comes out the same is remembered as that. */
export async function tryBetter(workspace: Workspace, id: string): Promise<Result<TriedReading>> {
  const again = await anew(workspace, id);
  if (!again.ok) {
    // A file that can't be read any more the way it was read is no better reading.
    remember(workspace, id);
    return again;
  }
  const article = workspace.store.articles.get(id);
  if (!article) return noArticle(id);
  const { bytesSha256, path } = again.value.reading;
  const revision = revisionOf(again.value.read, bytesSha256, path, workspace.now());
  const before = workspace.store.articles.revision(id, article.revision);
  const differs =
    revision.sha256 !== article.sha256
      ? 'text'
      : !isAlike(revision.parsed.blocks, article.blocks)
        ? 'layout'
        : !isAlike(revision.parsed.source, before?.source)
          ? 'source'
          : null;
  if (differs === null) remember(workspace, id);
  return ok({ differs, words: countWords(article.text), newWords: revision.words });
}

/** Makes the newer reading the article's new version; never without a person. */
export async function takeBetter(
  workspace: Workspace,
  id: string,
): Promise<Result<RevisionReport>> {
  const again = await anew(workspace, id);
  return again.ok ? keepReading(workspace, id, again.value) : again;
}

function anew(workspace: Workspace, id: string): Promise<Result<Reread>> {
  const whole = workspace.store.articles.reading(id)?.account?.whole === true;
  return rereadOf(workspace, id, { whole });
}

function remember({ store }: Workspace, id: string): void {
  const reading = store.articles.reading(id);
  if (reading) store.articles.readAlike(id, reading.bytesSha256, READER);
}
