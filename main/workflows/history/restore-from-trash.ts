import type { Request } from '#contract';
import type { TrashContents, TrashEmptied } from '#contract/history.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { Trash } from '../../store/trash.ts';
import { placeAnnotations } from '../annotations/place-annotations.ts';
import type { Workspace } from '../workspace.ts';

/** What can still come back, and for how long. */
export function listTrash({ store, now }: Workspace): Result<TrashContents> {
  const at = now();
  const dated = <Row extends { readonly removed: string }>(row: Row) => ({
    ...row,
    daysLeft: Trash.daysLeft(row.removed, at),
  });
  return ok({
    articles: store.trash.articles().map(dated),
    annotations: store.trash.annotations().map(dated),
    freeNotes: store.trash.freeNotes().map(dated),
    removals: store.history.removals(),
  });
}

/** Brings articles and notes back; one undoable step. A note whose article is in the trash needs that first. */
export function restoreFromTrash(
  { store, act }: Workspace,
  { freeNotes = [], ...request }: Request<'trash.restore'>,
): Result<null> {
  const removedArticles = new Set(store.trash.articles().map(({ id }) => id));
  const notes = new Map(store.trash.annotations().map((note) => [note.id, note]));
  const wantedNotes = request.annotations.map((id) => notes.get(id));
  const removedFree = new Set(store.trash.freeNotes().map(({ id }) => id));
  const isThere =
    request.articles.every((id) => removedArticles.has(id)) &&
    freeNotes.every((id) => removedFree.has(id));
  if (!isThere || wantedNotes.includes(undefined)) {
    return fail('not-in-trash', 'That is no longer in the trash: open the trash again.');
  }
  const found = wantedNotes.filter((note) => note !== undefined);
  const orphan = found.find(
    ({ article }) => removedArticles.has(article) && !request.articles.includes(article),
  );
  if (orphan) {
    return fail('article-in-trash', `Restore the note’s article first: “${orphan.title}”.`);
  }
  const articles = [...new Set([...request.articles, ...found.map(({ article }) => article)])];
  const count = request.articles.length + found.length + freeNotes.length;
  act(`Restore ${count === 1 ? 'from the trash' : `${count} from the trash`}`, articles, () => {
    for (const id of request.articles) store.trash.restoreArticle(id);
    for (const { id } of found) store.trash.restoreAnnotation(id);
    for (const id of freeNotes) store.trash.restoreFreeNote(id);
    for (const id of articles) placeAnnotations(store, id);
  });
  return ok(null);
}

/** Deletes everything in the trash for good, with the steps that could bring it back. */
export function emptyTrash({ store, announce }: Workspace): Result<TrashEmptied> {
  const contents = {
    articles: store.trash.articles().length,
    notes: store.trash.annotations().length + store.trash.freeNotes().length,
  };
  store.emptyTrash();
  announce({ type: 'articles-changed', ids: [] });
  return ok(contents);
}
