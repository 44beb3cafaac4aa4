import { isRecord } from '#domain/is-record.ts';
import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** A note without a passage; it goes with the whole library. Its day and its words are one field. */
export const freeNote = packKind({
  *held(store) {
    for (const { id, foreign: _, editor, day, note, ...fields } of store.freeNotes.list()) {
      yield [id, { ...fields, note: { day, words: note }, editor: editor ? { ...editor } : null }];
    }
  },
  read(id, state) {
    const fields = whole('free-note', state);
    if (!fields) return null;
    const { note, editor, ...rest } = fields;
    return { id, ...rest, day: note.day, note: note.words, ...(editor && { editor }) };
  },
  take: ({ store }, note) => store.freeNotes.put(note),
  drop: ({ store, now }, id) => store.freeNotes.remove(id, now()),
  label({ state }) {
    const { note } = shownFields(state);
    return isRecord(note) ? `${String(note.day)}: ${String(note.words)}` : '';
  },
  article: () => null,
  reach: () => 'library',
});
