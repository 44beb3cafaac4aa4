import { shownFields } from '#domain/merge/join.ts';
import { replyFields, replyFrom } from '#domain/merge/records.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { annotation } from './annotation.ts';
import { packKind } from './pack-kind.ts';

/** An answer to an annotation. */
export const reply = packKind({
  *held(store) {
    for (const made of store.replies.all()) yield [made.id, replyFields(made)];
  },
  read: replyFrom,
  refusal: (value, { hasAnnotation }) =>
    hasAnnotation(value.annotation)
      ? null
      : 'The note that it answers is neither in the pack nor here.',
  take: ({ store }, value) => store.replies.put(value),
  drop: ({ store }, id) => store.replies.remove(id),
  label: ({ state }) => String(shownFields(state).note ?? ''),
  article(record, records) {
    const note = records.get(noteOf(record));
    return note ? annotation.article(note, records) : '';
  },
  needs: (record) => [noteOf(record)],
});

/** The key of the annotation that it answers. */
const noteOf = ({ state }: MergeRecord): string =>
  `annotation ${String(shownFields(state).annotation ?? '')}`;
