/** What people say of notes, their own and others': proposed, accepted, rejected. */
import * as v from 'valibot';
import { type ReviewNow, VERDICTS } from '#domain/review.ts';
import { ids, text } from './fields.ts';

export const reviewRequests = {
  /** All of them, the oldest first. */
  'reviews.list': v.strictObject({}),
  /**
   * Says the same of notes, on passages or free, in place of what this person said before; a null verdict takes that
   * back. One undoable step.
   */
  'reviews.give': v.strictObject({
    notes: ids,
    verdict: v.nullable(v.picklist(VERDICTS)),
    /** Why; empty for no reason. */
    words: v.pipe(text(10_000), v.trim()),
  }),
};

export interface ReviewResponses {
  'reviews.list': readonly ReviewNow[];
  'reviews.give': ReviewsGiven;
}

export interface ReviewsGiven {
  /** Of how many notes something else was said before, or nothing. */
  readonly changed: number;
}
