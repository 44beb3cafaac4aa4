import type { RevisionReport } from '#contract/articles.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { areTwoIssues, issueOfText } from '#domain/series/series.ts';
import { versionOrder } from '#domain/series/version-order.ts';
import { placeAnnotations } from '../annotations/place-annotations.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { reportOf } from './revise-article.ts';

/**
 * Accepts that article `id` is the newer version of the story `into`: its revisions follow that story's
 * own, its notes and its summary come along, and it goes to the trash. One undoable step.
 */
export function mergeArticles(
  { store, act, now }: Workspace,
  id: string,
  into: string,
): Result<RevisionReport> {
  const { articles, annotations, summaries } = store;
  const [newer, older] = [articles.get(id), articles.get(into)];
  if (!newer) return noArticle(id);
  if (!older) return noArticle(into);
  if (id === into) return fail('same-article', 'An article cannot become a version of itself.');
  if (versionOrder(newer.source, older.source) === 'older') {
    return fail(
      'older-text',
      `“${newer.source.title}” is dated before “${older.source.title}”: make that one the new version of this one, or correct the date.`,
    );
  }
  if (areTwoIssues(issueOfText(newer), issueOfText(older))) {
    return fail(
      'two-issues',
      `“${newer.source.title}” and “${older.source.title}” are two numbered reports: neither is a version of the other.`,
    );
  }
  act(`Merge “${newer.source.title}”`, [id, into], () => {
    articles.absorb(id, into);
    annotations.move(id, into);
    if (summaries.get(into) === null) summaries.set(into, summaries.get(id));
    articles.remove([id], now());
    placeAnnotations(store, into);
  });
  return ok(reportOf({ store }, into));
}
