import { sourceKey } from '#domain/grading/source-key.ts';
import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** How a source writes dates like 03/04/2020; it goes by the key of `sourceKey`. */
export const dateOrder = packKind({
  *held(store) {
    for (const { source, first } of store.dateOrders.all()) {
      if (source !== '') yield [source, { first }];
    }
  },
  read(id, state) {
    const said = whole('date-order', state);
    return said && { id, first: said.first };
  },
  take: ({ store }, { id, first }) => store.dateOrders.set(id, first),
  drop: ({ store }, id) => store.dateOrders.set(id, null),
  label: ({ id, state }) => `${id}: ${String(shownFields(state).first ?? '')} first`,
  article: () => null,
  articles: (id, store) =>
    store.merge.articles().flatMap((one) => (sourceKey(one) === id ? [one.id] : [])),
});
