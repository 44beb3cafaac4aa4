import { whole } from '#domain/merge/records.ts';
import type { Json } from '#domain/merge/types.ts';
import { fieldOf } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** Names that people watch for; whom somebody watches is told with the whole library only. */
export const watchList = packKind({
  *held(store) {
    for (const { id, name, imported } of store.watchLists.lists()) {
      const names = (store.watchLists.get(id)?.names ?? []).map(
        ({ name: one, variants, line }): Json => ({ name: one, variants, line }),
      );
      yield [id, { name, names, created: imported }];
    }
  },
  read(id, state) {
    const said = whole('watch-list', state);
    return said && { id, name: said.name, names: said.names, imported: said.created };
  },
  take: ({ store }, list) => store.watchLists.put(list),
  drop: ({ store }, id) => store.watchLists.remove([id]),
  label: (record) => fieldOf(record, 'name'),
  article: () => null,
  reach: () => 'library',
});
