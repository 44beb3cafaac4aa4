import type { Request } from '#contract';
import type { ReviewsGiven } from '#contract/reviews.ts';
import { firstOf } from '#domain/merge/library-name.ts';
import { ok, type Result } from '#domain/result.ts';
import { type Review, reviewId, type Verdict } from '#domain/review.ts';
import { authorOf, noAnnotation } from '../annotations/annotate-passage.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Says what this person thinks of notes, or takes it back; one undoable step, refused whole when a note is missing.
 * Nothing of the notes changes.
 */
export function giveReviews(
  workspace: Workspace,
  { notes, verdict, words }: Request<'reviews.give'>,
): Result<ReviewsGiven> {
  const { store } = workspace;
  // A library and its copies are one person's, and say one thing.
  const origin = firstOf(store.merge.name());
  const given: Review[] = [];
  const taken: string[] = [];
  for (const note of new Set(notes)) {
    const wording = store.reviews.wording(note);
    if (wording === null) return noAnnotation(note);
    const id = reviewId(note, origin);
    const old = store.reviews.said(id);
    if (verdict === null) {
      if (old) taken.push(id);
    } else if (old?.verdict !== verdict || old.words !== words || old.wording !== wording) {
      const now = workspace.now();
      const made = { created: old?.created ?? now, modified: now, author: authorOf(workspace) };
      given.push({ id, note, verdict, words, wording, ...made, origin });
    }
  }
  const changed = given.length + taken.length;
  if (changed === 0) return ok({ changed });
  const [act, what] = verdict === null ? ['Take back', 'review'] : [ACTS[verdict], 'note'];
  const label = `${act} ${changed === 1 ? what : `${changed} ${what}s`}`;
  workspace.act(label, [], () => {
    for (const review of given) store.reviews.put(review);
    for (const id of taken) store.reviews.remove(id);
  });
  return ok({ changed });
}

const ACTS: Readonly<Record<Verdict, string>> = {
  proposed: 'Propose',
  accepted: 'Accept',
  rejected: 'Reject',
};
