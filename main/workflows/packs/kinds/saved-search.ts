import { fieldOf, withId } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** A search that a person keeps; what somebody looks for is told with the whole library only. */
export const savedSearch = packKind({
  *held(store) {
    for (const { id, ...fields } of store.savedSearches.list()) yield [id, fields];
  },
  read: (id, state) => withId('saved-search', id, state),
  take: ({ store }, search) => store.savedSearches.put(search),
  drop: ({ store }, id) => store.savedSearches.remove(id),
  label: (record) => fieldOf(record, 'name'),
  article: () => null,
  reach: () => 'library',
});
