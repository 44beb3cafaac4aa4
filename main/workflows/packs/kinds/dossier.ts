import { fieldOf, withId } from './fields-of.ts';
import { packKind, withAny } from './pack-kind.ts';

/** A dossier; it goes with any document that lies in it, an empty one with the whole library. */
export const dossier = packKind({
  *held(store) {
    for (const { id, name, about, marking, created } of store.dossiers.list())
      yield [id, { name, about, marking, created }];
  },
  read: (id, state) => withId('dossier', id, state),
  take: ({ store }, value) => store.dossiers.put(value),
  drop: ({ store }, id) => store.dossiers.remove(id),
  label: (record) => fieldOf(record, 'name'),
  article: () => null,
  reach: (record, _, store) => withAny(record, store.dossiers.everIn(record.id)),
});
