import { type Asked, ask } from '#domain/search/ask.ts';
import type { FoundPart, SearchAnswer } from '#domain/search/hit.ts';
import type { Workspace } from '../workspace.ts';

/** A part of what answers a query, with the count of all; or what is wrong with the query. */
export function findInLibrary(
  { store }: Pick<Workspace, 'store'>,
  asked: Asked,
  part: FoundPart,
): SearchAnswer {
  const read = ask(asked);
  if ('mistake' in read) return { kind: 'mistake', ...read.mistake };
  return store.search.find(read.request, part);
}
