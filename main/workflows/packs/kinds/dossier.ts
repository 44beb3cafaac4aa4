import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** A dossier; it goes with any document that lies in it, an empty one with the whole library. */
export const dossier = packKind({
  *held(store) {
    for (const { id, name, about, marking, created } of store.dossiers.list())
      yield [id, { name, about, marking, created }];
  },
  read(id, state) {
    const said = whole('dossier', state);
    return said && { id, ...said };
  },
  take: ({ store }, value) => store.dossiers.put(value),
  drop: ({ store }, id) => store.dossiers.remove(id),
  label: ({ state }) => String(shownFields(state).name ?? ''),
  article: () => null,
  reach({ id, state }, _, store) {
    const articles = store.dossiers.everIn(id);
    // An empty one goes under a limit only where a person said how far it may go.
    const isFree = articles.length === 0 && shownFields(state).marking != null;
    return { with: isFree ? 'all' : 'any', articles };
  },
});
