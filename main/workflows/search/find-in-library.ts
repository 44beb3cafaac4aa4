import { type Asked, ask } from '#domain/search/ask.ts';
import type { SearchAnswer } from '#domain/search/hit.ts';
import type { Workspace } from '../workspace.ts';

/** What answers a query, at most `limit` of it, with the count of all; or what is wrong with the query. */
export function findInLibrary(
  { store }: Pick<Workspace, 'store'>,
  asked: Asked,
  limit: number,
): SearchAnswer {
  const read = ask(asked);
  if ('mistake' in read) return { kind: 'mistake', ...read.mistake };
  return store.search.find(read.request, limit);
}
