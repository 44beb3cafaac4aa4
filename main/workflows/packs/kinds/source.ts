import { sourceKey } from '#domain/grading/source-key.ts';
import { shownFields } from '#domain/merge/join.ts';
import { reliabilityFrom, sourceFields } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** How reliable a source is; it goes by the key of `sourceKey`. */
export const source = packKind({
  *held(store) {
    for (const [key, reliability] of store.grades.sources()) {
      // A source without a name has none in another library either.
      if (key !== '') yield [key, sourceFields(reliability)];
    }
  },
  read(id, state) {
    const reliability = reliabilityFrom(state);
    return reliability && { id, reliability };
  },
  take: ({ store }, { id, reliability }) => store.grades.setReliability(id, reliability),
  drop: ({ store }, id) => store.grades.setReliability(id, null),
  label: ({ id, state }) => `${id}: ${String(shownFields(state).reliability ?? '')}`,
  article: () => null,
  articles: (id, store) =>
    store.merge.articles().flatMap((one) => (sourceKey(one) === id ? [one.id] : [])),
});
