import type { Request } from '#contract';
import type { ReaderArticle } from '#contract/articles.ts';
import type { Article } from '#domain/article.ts';
import { ok, type Result } from '#domain/result.ts';
import { tellingHowFar } from '../telling-how-far.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { chosenArticles } from './chosen-articles.ts';
import { offeredMarking, readLabel } from './mark-article.ts';
import { sha256 } from './prepare-revision.ts';

/** Everything that the reader paints. The names may still be missing just after an import. */
export function openArticle({ store }: Workspace, id: string): Result<ReaderArticle> {
  const article = store.articles.get(id);
  const summary = store.articles.summary(id);
  if (!article || !summary) return noArticle(id);
  // It is shown all the same, and said: offsets of notes count in the text that its hash names.
  if (sha256(article.text) !== article.sha256) store.damage.tellChangedText(id);
  const { marking } = store.markings.of(id);
  const foundMarking = offeredMarking({ store }, article);
  return ok({
    article,
    ...(marking !== null && { marking }),
    ...(foundMarking && { foundMarking }),
    pictureWords: store.pictureWords.of(id),
    remarks: store.articles.reading(id)?.account?.remarks ?? [],
    summary,
    analysis: store.corrected.of(id),
    annotations: store.annotations.list(id),
  });
}

/** Corrects what the import read about the source; one undoable step. */
export function editSource(
  workspace: Workspace,
  { id, fields, marking }: Request<'articles.editSource'>,
): Result<Article> {
  const { store } = workspace;
  if (!store.articles.get(id)) return noArticle(id);
  const read = marking === undefined ? null : readLabel(marking);
  if (read && !read.ok) return read;
  workspace.act('Edit source', [id], () => {
    store.articles.editSource(id, fields);
    if (read) store.markings.set(id, { ...store.markings.of(id), marking: read.value });
  });
  const article = store.articles.get(id);
  return article ? ok(article) : noArticle(id);
}

/** Moves articles with their notes to the trash; one undoable step. */
export function removeArticles(
  workspace: Workspace,
  { articles }: Request<'articles.remove'>,
): Result<null> {
  const { store } = workspace;
  const chosen = chosenArticles(workspace, articles);
  if (!chosen.ok) return chosen;
  const ids = chosen.value;
  const label = ids.length === 1 ? 'Delete article' : `Delete ${ids.length} articles`;
  const now = workspace.now();
  workspace.act(label, ids, () =>
    tellingHowFar(workspace, label, ids, (id) => store.articles.remove([id], now)),
  );
  return ok(null);
}
