import type { Handlers } from '#contract';
import type { searchRequests } from '#contract/search.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { findInLibrary } from './find-in-library.ts';
import {
  listSearches,
  lookAtSearch,
  removeSearches,
  runSearch,
  saveSearch,
} from './saved-searches.ts';

export function searchHandlers(workspace: Workspace): Pick<Handlers, keyof typeof searchRequests> {
  return {
    'search.find': ({ query, from, limit, ...how }) =>
      ok(findInLibrary(workspace, { text: query, ...how }, { from, limit })),
    'search.saved': async () => ok(await listSearches(workspace)),
    'search.save': (request) => saveSearch(workspace, request),
    'search.remove': (request) => removeSearches(workspace, request),
    'search.run': (request) => runSearch(workspace, request),
    'search.look': (request) => lookAtSearch(workspace, request),
  };
}
