import type { Request } from '#contract';
import type { RevisionDiff } from '#contract/articles.ts';
import { diffRevisions } from '#domain/anchoring/diff.ts';
import type { Revision } from '#domain/article.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Every version of an article, oldest first. */
export function revisionsOf({ store }: Workspace, id: string): Result<readonly Revision[]> {
  const revisions = store.articles.revisions(id);
  return revisions.length > 0 ? ok(revisions) : noArticle(id);
}

/** What changed from one revision of an article to another. */
export function compareRevisions(
  { store }: Workspace,
  { id, from, to }: Request<'articles.diff'>,
): Result<RevisionDiff> {
  if (!store.articles.get(id)) return noArticle(id);
  const before = store.articles.revision(id, from)?.text;
  const after = store.articles.revision(id, to)?.text;
  if (before === undefined) return noRevision(from);
  if (after === undefined) return noRevision(to);
  return ok({ before, after, rows: diffRevisions(before, after) });
}

const noRevision = (number: number): Result<never> =>
  fail('no-revision', `This article has no version ${number}.`);
