import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

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
  read(id, state) {
    const said = whole('requirement', state);
    return said && { id, ...said };
  },
  take: ({ store }, value) => store.requirements.put(value),
  drop: ({ store }, id) => store.requirements.remove(id),
  label: ({ state }) => String(shownFields(state).question ?? ''),
  article: () => null,
  reach({ id, state }, _, store) {
    const articles = store.requirements.articlesOf(id);
    // Unanswered it goes under a limit only where a person said how far it may go.
    const isFree = articles.length === 0 && shownFields(state).marking != null;
    return { with: isFree ? 'all' : 'any', articles };
  },
});
