import { fieldOf, withId } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** Tags that an organisation files by; they are about no article, and go with the whole library. */
export const framework = packKind({
  *held(store) {
    for (const { id, name, families, loaded } of store.frameworks.list())
      yield [id, { name, families: families.map((one) => ({ ...one })), loaded }];
  },
  read: (id, state) => withId('framework', id, state),
  take: ({ store }, value) => store.frameworks.put(value),
  drop: ({ store }, id) => store.frameworks.remove(id),
  label: (record) => fieldOf(record, 'name'),
  article: () => null,
  reach: () => 'library',
});
