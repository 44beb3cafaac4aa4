import { fieldOf, withId } from './fields-of.ts';
import { packKind, withAny } from './pack-kind.ts';

/** What a person wants to know; it goes with any article that answers it, unanswered with the whole library. */
export const requirement = packKind({
  *held(store) {
    for (const {
      id,
      question,
      indicators,
      counted,
      places,
      due,
      marking,
      created,
    } of store.requirements.list())
      yield [
        id,
        {
          question,
          indicators,
          counted: counted && { topic: counted.topic, of: counted.of },
          places,
          due,
          marking,
          created,
        },
      ];
  },
  read: (id, state) => withId('requirement', id, state),
  take: ({ store }, value) => store.requirements.put(value),
  drop: ({ store }, id) => store.requirements.remove(id),
  label: (record) => fieldOf(record, 'question'),
  article: () => null,
  reach: (record, _, store) => withAny(record, store.requirements.articlesOf(record.id)),
});
