import { replyFields, replyFrom } from '#domain/merge/records.ts';
import { articleOfNote } from './annotation.ts';
import { fieldOf } from './fields-of.ts';
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
  label: (record) => fieldOf(record, 'note'),
  article: (record, records) => articleOfNote(fieldOf(record, 'annotation'), records) ?? '',
  needs: (record) => [`annotation ${fieldOf(record, 'annotation')}`],
});
