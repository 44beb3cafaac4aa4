import type { Request } from '#contract';
import type { ArticleSummaryText } from '#contract/articles.ts';
import { ok, type Result } from '#domain/result.ts';
import { extractSummary } from '#domain/summary/article-summary.ts';
import { noArticle, overtaken, type Workspace } from '../workspace.ts';

/** The extracted sentences, with the reader's own wording where there is one. */
export function summariseArticle(
  { store }: Workspace,
  id: string,
  sentences: number,
): Result<ArticleSummaryText> {
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  return ok({
    sentences: extractSummary(article, sentences),
    edited: store.summaries.get(id),
  });
}

/** Keeps the reader's wording, or goes back to the extracted one with null, unless another window has kept another one since; one undoable step. */
export function saveSummary(
  workspace: Workspace,
  { article: id, text, from }: Request<'summary.save'>,
): Result<null> {
  const { store } = workspace;
  if (!store.articles.get(id)) return noArticle(id);
  const kept = store.summaries.get(id) ?? '';
  if (from !== undefined && kept !== (from ?? '') && kept !== (text ?? '')) return overtaken(kept);
  const label = text === null ? 'Revert summary' : 'Edit summary';
  workspace.act(label, [id], () => store.summaries.set(id, text));
  return ok(null);
}
