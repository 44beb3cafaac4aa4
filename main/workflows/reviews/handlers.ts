import type { LibraryHandlers } from '#contract';
import type { reviewRequests } from '#contract/reviews.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { giveReviews } from './give-reviews.ts';

export function reviewHandlers(
  workspace: Workspace,
): Pick<LibraryHandlers, keyof typeof reviewRequests> {
  return {
    'reviews.list': () => ok(workspace.store.reviews.list()),
    'reviews.give': (request) => giveReviews(workspace, request),
  };
}
