import { whole } from '#domain/merge/records.ts';
import type { RecordState } from '#domain/merge/types.ts';
import { type Review, reviewId } from '#domain/review.ts';
import { articleOfNote, withNote } from './annotation.ts';
import { fieldOf } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** What a person says of a note; it goes with the note. Verdict, reason and what was reviewed are one signed field. */
export const review = packKind({
  *held(store) {
    for (const one of store.reviews.list()) {
      const {
        id,
        note: reviewed,
        verdict,
        words,
        wording,
        author,
        created,
        modified,
        origin,
      } = one;
      const note = { verdict, words, wording };
      yield [id, { reviewed, note, author, created, modified, origin }];
    }
  },
  read: reviewFrom,
  refusal: ({ note }, { hasNote }) =>
    hasNote(note) ? null : 'The note that it is about is neither in the pack nor here.',
  take: ({ store }, value) => store.reviews.put(value),
  drop: ({ store }, id) => store.reviews.remove(id),
  label({ id, state }) {
    const said = reviewFrom(id, state);
    return said ? [said.verdict, said.words].filter(Boolean).join(': ') : '';
  },
  article: (record, records) => articleOfNote(fieldOf(record, 'reviewed'), records),
  needs: (record) =>
    ['annotation', 'free-note'].map((kind) => `${kind} ${fieldOf(record, 'reviewed')}`),
  reach: (record, records) => withNote(fieldOf(record, 'reviewed'), records),
});

function reviewFrom(id: string, state: RecordState): Review | null {
  const said = whole('review', state);
  if (!said) return null;
  const { reviewed, note, ...rest } = said;
  // A library that said two things of a note would outvote itself.
  if (id !== reviewId(reviewed, rest.origin)) return null;
  return { id, note: reviewed, ...note, ...rest };
}
