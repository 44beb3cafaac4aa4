import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { Dossier, DossierWords } from '#domain/dossiers/dossier.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fold } from '#domain/text/folded-text.ts';
import { shortened } from '#domain/text/shortened.ts';
import { chosenArticles } from '../articles/chosen-articles.ts';
import { readLabel } from '../articles/mark-article.ts';
import { renameSeries } from '../briefs/report-series.ts';
import { newId } from '../new-id.ts';
import { tellingHowFar } from '../telling-how-far.ts';
import { overtaken, type Workspace } from '../workspace.ts';

export interface ListedDossier extends Dossier {
  /** How many documents lie in it that are not in the trash, and how many of those are new or updated. */
  readonly articles: number;
  readonly waiting: number;
}

/** For who has no list of documents to count in. */
export function listDossiers({ store }: Workspace): ListedDossier[] {
  const counts = store.dossiers.counts();
  return store.dossiers.list().map((one) => {
    const { articles = 0, waiting = 0 } = counts.get(one.id) ?? {};
    return { ...one, articles, waiting };
  });
}

/** Keeps a dossier as it is written down; one undoable step. */
export function saveDossier(
  workspace: Workspace,
  { id, from, ...words }: Request<'dossiers.save'>,
): Result<Dossier> {
  const { store, now } = workspace;
  const marking = readLabel(words.marking);
  if (!marking.ok) return marking;
  const before = id === null ? null : store.dossiers.get(id);
  if (id !== null && !before) return noDossier();
  if (before && from && !isDeepStrictEqual(wordsOf(before), from)) return overtaken(before.name);
  const isTaken = store.dossiers
    .list()
    .some((one) => one.id !== id && fold(one.name) === fold(words.name));
  if (isTaken) {
    return fail(
      'name-taken',
      `There is a dossier “${words.name}” already: give this one another name.`,
    );
  }
  const kept: Dossier = {
    ...(before ?? { id: newId(), created: now() }),
    ...words,
    marking: marking.value,
  };
  const label = `${before ? 'Change' : 'Make'} the dossier “${shortened(kept.name, 40)}”`;
  workspace.act(label, [], () => {
    store.dossiers.put(kept);
    if (before && before.name !== kept.name) renameSeries(store, before.name, kept.name);
  });
  return ok(kept);
}

/** Removes a dossier; its documents stay in the library; one undoable step. */
export function removeDossier(
  workspace: Workspace,
  { id }: Request<'dossiers.remove'>,
): Result<null> {
  const { store } = workspace;
  const dossier = store.dossiers.get(id);
  if (!dossier) return noDossier();
  const label = `Remove the dossier “${shortened(dossier.name, 40)}”`;
  workspace.act(label, store.dossiers.articlesOf(id), () => store.dossiers.remove(id));
  return ok(null);
}

/**
 * Lays documents into a dossier, or takes them out of it; one undoable step.
 * @returns how many of them that changed; fails where the dossier is not there, or as `chosenArticles` does
 */
export function layDocuments(
  workspace: Workspace,
  { dossier: id, articles, inside }: Request<'dossiers.lay'>,
): Result<number> {
  const { store, now } = workspace;
  const dossier = store.dossiers.get(id);
  if (!dossier) return noDossier();
  const asked = chosenArticles(workspace, articles);
  if (!asked.ok) return asked;
  const changed = asked.value.filter((article) => store.dossiers.liesIn(id, article) !== inside);
  if (changed.length === 0) return ok(0);
  const what = changed.length === 1 ? 'a document' : `${changed.length} documents`;
  const name = `“${shortened(dossier.name, 40)}”`;
  const label = inside ? `Lay ${what} into ${name}` : `Take ${what} out of ${name}`;
  const added = now();
  workspace.act(label, changed, () =>
    tellingHowFar(workspace, label, changed, (article) => {
      if (inside) store.dossiers.lay({ dossier: id, article, added });
      else store.dossiers.takeOut(id, article);
    }),
  );
  return ok(changed.length);
}

function wordsOf({ id: _, created: __, ...words }: Dossier): DossierWords {
  return words;
}

export const noDossier = (): Result<never> =>
  fail('no-dossier', 'This dossier is not here any more: another window removed it.');
