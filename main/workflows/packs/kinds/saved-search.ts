import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** A search that a person keeps; what somebody looks for is told with the whole library only. */
export const savedSearch = packKind({
  *held(store) {
    for (const { id, ...fields } of store.savedSearches.list()) yield [id, fields];
  },
  read(id, state) {
    const said = whole('saved-search', state);
    return said && { id, ...said };
  },
  take: ({ store }, search) => store.savedSearches.put(search),
  drop: ({ store }, id) => store.savedSearches.remove(id),
  label: ({ state }) => String(shownFields(state).name ?? ''),
  article: () => null,
  reach: () => 'library',
});
