import { type KeptEvent, wordsOfEvent } from '#domain/brief/events/kept-event.ts';
import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import type { RecordState } from '#domain/merge/types.ts';
import { packKind } from './pack-kind.ts';

/** An event that a person picked for the chronology; it goes with all the articles that tell it. */
export const event = packKind({
  *held(store) {
    for (const { id, sentences, read, what, date, created } of store.events.list()) {
      const told = sentences.map(({ article, quote }) => ({ article, quote }));
      yield [id, { sentences: told, read: { ...read }, what, date: date && { ...date }, created }];
    }
  },
  read: eventFrom,
  take: ({ store }, kept) => store.events.put(kept),
  drop: ({ store }, id) => store.events.remove(id),
  label({ id, state }) {
    const kept = eventFrom(id, state);
    return kept ? wordsOfEvent(kept) : String(shownFields(state).what ?? '');
  },
  article: () => null,
  reach: ({ id, state }) => ({
    with: 'each',
    articles: (eventFrom(id, state)?.sentences ?? []).map(({ article }) => [article]),
  }),
});

function eventFrom(id: string, state: RecordState): KeptEvent | null {
  const said = whole('event', state);
  return said && { id, ...said };
}
