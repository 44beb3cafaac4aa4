import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { ListedSearch } from '#contract/search.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { ask } from '#domain/search/ask.ts';
import type { SavedFound } from '#domain/search/hit.ts';
import { askedOf, type SavedSearch } from '#domain/search/saved-search.ts';
import { shortened } from '#domain/text/shortened.ts';
import { newId } from '../new-id.ts';
import { overtaken, type Workspace } from '../workspace.ts';

/** Every saved search by name, with how much of what it finds is new. Lets others have their turn between two. */
export async function listSearches({ store }: Workspace): Promise<ListedSearch[]> {
  const listed: ListedSearch[] = [];
  for (const search of store.savedSearches.list()) {
    await nextTurn();
    const since = store.savedSearches.looked(search.id);
    const read = ask(askedOf(search));
    // What can't have found anything new is not asked.
    const isOld = store.savedSearches.newest() <= since;
    const isRead = 'request' in read;
    const fresh = isRead && !isOld ? store.search.count(read.request, since) : 0;
    listed.push({ ...search, fresh, mistake: isRead ? null : read.mistake.message });
  }
  return listed;
}

/** Keeps a search as it is asked; one undoable step. One that asks the same is not kept twice. */
export function saveSearch(
  { store, act, now }: Workspace,
  { id, from, ...said }: Request<'search.save'>,
): Result<SavedSearch> {
  const { stems } = said;
  const query = said.query.trim();
  const name = said.name.replace(/\p{C}/gu, '').trim();
  if (name === '') return fail('no-name', 'Give the search a name.');
  const read = ask(askedOf({ query, stems }));
  if ('mistake' in read)
    return fail('bad-query', `This can’t be searched for: ${read.mistake.message}`);
  const before = id === null ? null : store.savedSearches.get(id);
  if (id !== null && !before) return noSearch();
  if (before && from && !isDeepStrictEqual(wordsOf(before), from))
    return overtaken(`${before.name}: ${before.query}`);
  const asksSame = (one: SavedSearch) => one.query === query && one.stems === stems;
  const same = before ? null : store.savedSearches.list().find(asksSame);
  if (same) return ok(same);
  const kept: SavedSearch = {
    ...(before ?? { id: newId(), created: now() }),
    ...{ name, query, stems },
  };
  act(`${before ? 'Change' : 'Save'} the search “${shortened(name, 40)}”`, [], () =>
    store.savedSearches.put(kept),
  );
  // Whoever writes it down has what it finds before their eyes.
  if (!before || !asksSame(before)) store.savedSearches.look(kept.id);
  return ok(kept);
}

/** Removes saved searches; one undoable step however many. */
export function removeSearches(
  { store, act }: Workspace,
  { ids }: Request<'search.remove'>,
): Result<null> {
  const gone = [...new Set(ids)].flatMap((id) => store.savedSearches.get(id) ?? []);
  const [first] = gone;
  if (!first) return noSearch();
  const what =
    gone.length === 1 ? `the search “${shortened(first.name, 40)}”` : `${gone.length} searches`;
  act(`Remove ${what}`, [], () => {
    for (const { id } of gone) store.savedSearches.remove(id);
  });
  return ok(null);
}

/** A part of what a saved search finds, what came since the last look first. */
export function runSearch(
  { store }: Workspace,
  { id, ...part }: Request<'search.run'>,
): Result<SavedFound> {
  const search = store.savedSearches.get(id);
  if (!search) return noSearch();
  const read = ask(askedOf(search));
  if ('mistake' in read)
    return fail('bad-query', `This can’t be searched for any more: ${read.mistake.message}`);
  const since = store.savedSearches.looked(id);
  return ok(store.search.newest(read.request, since, part));
}

/** Somebody has seen what it finds now; no step to undo. */
export function lookAtSearch(
  { store, announce }: Workspace,
  { id }: Request<'search.look'>,
): Result<null> {
  if (!store.savedSearches.get(id)) return noSearch();
  store.savedSearches.look(id);
  announce({ type: 'searches-changed' });
  return ok(null);
}

const wordsOf = ({ name, query, stems }: SavedSearch) => ({ name, query, stems });

const noSearch = (): Result<never> =>
  fail('no-search', 'This saved search is not here any more: another window removed it.');
