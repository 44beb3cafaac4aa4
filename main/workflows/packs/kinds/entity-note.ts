import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { namedIn } from './named-in.ts';
import { packKind } from './pack-kind.ts';

/** What people wrote about a name; it goes by its type and folded name. */
export const entityNote = packKind({
  *held(store) {
    for (const { id, note, marking } of store.entities.notes()) yield [id, { text: note, marking }];
  },
  read(id, state) {
    const said = whole('entity-note', state);
    return said && { id, note: said.text, marking: said.marking };
  },
  take: ({ store }, note) => store.entities.setNote(note),
  drop: ({ store }, id) => store.entities.setNote({ id, note: '', marking: null }),
  label: ({ id, state }) =>
    `${id.slice(id.indexOf(':') + 1)}: ${String(shownFields(state).text ?? '')}`,
  article: () => null,
  reach: ({ id }, _, store) => ({ with: 'any', articles: namedIn(store, id) }),
});
