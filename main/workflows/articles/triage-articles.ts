import type { Request } from '#contract';
import { ok, type Result } from '#domain/result.ts';
import { type Decision, isWaiting, type Triage } from '#domain/triage.ts';
import type { TriageWriter } from '../../store/triage/writer.ts';
import { readSettings } from '../library/change-settings.ts';
import { tellingHowFar } from '../telling-how-far.ts';
import type { Workspace } from '../workspace.ts';
import { chosenArticles } from './chosen-articles.ts';
import { isAlike } from './is-alike.ts';

type Change = Omit<Request<'articles.triage'>, 'articles'>;

/**
 * Decides about documents as they now stand, or leaves them to the rules again. One undoable step.
 * @returns how many of them it changed; fails as `chosenArticles` does
 */
export function triageArticles(
  workspace: Workspace,
  { articles, ...change }: Request<'articles.triage'>,
): Result<number> {
  const { store } = workspace;
  const chosen = chosenArticles(workspace, articles);
  if (!chosen.ok) return chosen;
  const changes = chosen.value.flatMap((id) => changesOf(workspace, id, change));
  const touched = changes.map(({ id }) => id);
  const marked = changes.flatMap(({ id, read }) => (read === null ? [] : id));
  store.articles.beginReading(marked);
  const label = labelOf(change, touched.length);
  workspace.act(label, touched, () =>
    tellingHowFar(workspace, label, changes, ({ id, to, read }) => {
      if (to) store.triage.set(id, to);
      if (read !== null) store.articles.setRead([id], read);
    }),
  );
  return ok(touched.length);
}

interface Changes {
  readonly id: string;
  /** Null where what was decided stays. */
  readonly to: Triage | null;
  /** Null where it stays as read as it is. */
  readonly read: boolean | null;
}

/** What a change makes otherwise of an article; empty where nothing. */
function changesOf({ store }: Workspace, id: string, change: Change): readonly Changes[] {
  const before = store.triage.of(id);
  const decided = decidedAnew(before, change, store.triage.textOf(id) ?? '');
  const to = isAlike(before, decided) ? null : decided;
  const read = change.read === undefined ? null : readAnew(change.read, store.triage.standing(id));
  return to === null && read === null ? [] : [{ id, to, read }];
}

function readAnew(read: boolean, standing: ReturnType<TriageWriter['standing']>): boolean | null {
  if (!standing) return null;
  const isChanged = read ? isWaiting(standing) : standing.read;
  return isChanged ? read : null;
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
  { read, decided = read === false ? null : undefined, starred, due, owner }: Change,
  text: string,
): Triage => ({
  decided: decided === undefined ? before.decided : decided && { state: decided, text },
  starred: starred ?? before.starred,
  due: due === undefined ? before.due : due,
  owner: owner ?? before.owner,
});

/** "Set aside 12 articles", "Star article". */
function labelOf({ decided, read, starred, due, owner }: Change, count: number): string {
  const what = count === 1 ? 'article' : `${count} articles`;
  if (due !== undefined || owner !== undefined) {
    const by = due === undefined ? [] : [due === null ? 'No due day' : `Due ${due}`];
    const who = owner === undefined ? [] : [owner === '' ? 'no owner' : `owner ${owner}`];
    return `${[...by, ...who].join(', ')}: ${what}`;
  }
  if (read !== undefined) return `Mark ${what} as ${read ? 'read' : 'unread'}`;
  if (decided === null) return `Take back the decision on ${what}`;
  if (decided !== undefined) return `${DONE[decided]} ${what}`;
  return `${starred ? 'Star' : 'Unstar'} ${what}`;
}

const DONE: Readonly<Record<Decision, string>> = {
  used: 'Mark as used',
  aside: 'Set aside',
};
