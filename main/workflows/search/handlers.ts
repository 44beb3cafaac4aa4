import type { Handlers } from '#contract';
import type { searchRequests } from '#contract/search.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { findInLibrary } from './find-in-library.ts';

export function searchHandlers(workspace: Workspace): Pick<Handlers, keyof typeof searchRequests> {
  return {
    'search.find': ({ query, limit, ...how }) =>
      ok(findInLibrary(workspace, { text: query, ...how }, limit)),
  };
}
