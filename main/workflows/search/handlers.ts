import type { Handlers } from '#contract';
import type { searchRequests } from '#contract/search.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';

export function searchHandlers({ store }: Workspace): Pick<Handlers, keyof typeof searchRequests> {
  return {
    'search.find': ({ query, limit }) => ok(store.search.find(query, limit)),
  };
}
