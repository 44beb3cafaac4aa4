import type { Request } from '#contract';
import { ok, type Result } from '#domain/result.ts';
import type { Decision, Triage } from '#domain/triage.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { isAlike } from './is-alike.ts';

type Change = Omit<Request<'articles.triage'>, 'ids'>;

/**
 * Decides about documents as they now stand, or leaves them to the rules again. One undoable step.
 * @returns how many of them it changed; fails where one of them is not in the library
 */
export function triageArticles(
  workspace: Workspace,
  { ids, ...change }: Request<'articles.triage'>,
): Result<number> {
  const { store } = workspace;
  const changes: { readonly id: string; readonly to: Triage }[] = [];
  for (const id of new Set(ids)) {
    const text = store.triage.textOf(id);
    if (text === null) return noArticle(id);
    const before = store.triage.of(id);
    const to = decidedAnew(before, change, text);
    if (!isAlike(before, to)) changes.push({ id, to });
  }
  const touched = changes.map(({ id }) => id);
  workspace.act(labelOf(change, touched.length), touched, () => {
    for (const { id, to } of changes) store.triage.set(id, to);
  });
  return ok(touched.length);
}

const decidedAnew = (before: Triage, { decided, starred }: Change, text: string): Triage => ({
  decided: decided === undefined ? before.decided : decided && { state: decided, text },
  starred: starred ?? before.starred,
});

/** "Set aside 12 articles", "Star article". */
function labelOf({ decided, starred }: Change, count: number): string {
  const what = count === 1 ? 'article' : `${count} articles`;
  if (decided === null) return `Take back the decision on ${what}`;
  if (decided !== undefined) return `${DONE[decided]} ${what}`;
  return `${starred ? 'Star' : 'Unstar'} ${what}`;
}

const DONE: Readonly<Record<Decision, string>> = {
  used: 'Mark as used',
  aside: 'Set aside',
};
