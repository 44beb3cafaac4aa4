import type { Request } from '#contract';
import { ok, type Result } from '#domain/result.ts';
import type { Decision, Triage } from '#domain/triage.ts';
import { readSettings } from '../library/change-settings.ts';
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

/** Who sees to documents here, then the person of this library and the people whose packs came. */
export function listOwners({ store }: Workspace): string[] {
  const colleagues = [
    ...store.identity.people().map(({ name }) => name),
    ...store.merge.people().values(),
  ];
  const { author } = readSettings({ store });
  return [...new Set([...store.triage.owners(), author, ...colleagues])].filter(Boolean);
}

const decidedAnew = (
  before: Triage,
  { decided, starred, due, owner }: Change,
  text: string,
): Triage => ({
  decided: decided === undefined ? before.decided : decided && { state: decided, text },
  starred: starred ?? before.starred,
  due: due === undefined ? before.due : due,
  owner: owner ?? before.owner,
});

/** "Set aside 12 articles", "Star article". */
function labelOf({ decided, starred, due, owner }: Change, count: number): string {
  const what = count === 1 ? 'article' : `${count} articles`;
  if (due !== undefined || owner !== undefined) {
    const by = due === undefined ? [] : [due === null ? 'No due day' : `Due ${due}`];
    const who = owner === undefined ? [] : [owner === '' ? 'no owner' : `owner ${owner}`];
    return `${[...by, ...who].join(', ')}: ${what}`;
  }
  if (decided === null) return `Take back the decision on ${what}`;
  if (decided !== undefined) return `${DONE[decided]} ${what}`;
  return `${starred ? 'Star' : 'Unstar'} ${what}`;
}

const DONE: Readonly<Record<Decision, string>> = {
  used: 'Mark as used',
  aside: 'Set aside',
};
