import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** Tags that an organisation files by; they are about no article, and go with the whole library. */
export const framework = packKind({
  *held(store) {
    for (const { id, name, families, loaded } of store.frameworks.list())
      yield [id, { name, families: families.map((one) => ({ ...one })), loaded }];
  },
  read(id, state) {
    const said = whole('framework', state);
    return said && { id, ...said };
  },
  take: ({ store }, value) => store.frameworks.put(value),
  drop: ({ store }, id) => store.frameworks.remove(id),
  label: ({ state }) => String(shownFields(state).name ?? ''),
  article: () => null,
  reach: () => 'library',
});
