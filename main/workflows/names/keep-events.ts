import type { Request } from '#contract';
import type { ChronologyEvent } from '#contract/names.ts';
import type { Article } from '#domain/article.ts';
import { type DatedEvent, datedEvents } from '#domain/brief/events/dated-events.ts';
import {
  daysOfEvent,
  type KeptEvent,
  placeOfSentence,
  wordsOfEvent,
} from '#domain/brief/events/kept-event.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { shortened } from '#domain/text/shortened.ts';
import type { Store } from '../../store/store.ts';
import { isAlike } from '../articles/is-alike.ts';
import { newId } from '../new-id.ts';
import { overtaken, type Workspace } from '../workspace.ts';

/** The events that people picked, of a dossier where one is named, by day, each with where it stands now. */
export function listEvents(
  { store }: Workspace,
  { dossier }: Request<'events.list'> = {},
): ChronologyEvent[] {
  const read = new Map<string, TellingArticle>();
  const readOnce = (id: string): TellingArticle => {
    const known = read.get(id) ?? telling(store, id);
    read.set(id, known);
    return known;
  };
  const events = store.events.list(dossier ?? null).map((event): ChronologyEvent => {
    const sentences = event.sentences.map((sentence) => {
      const { article } = readOnce(sentence.article);
      const place = article && placeOfSentence(article, sentence);
      return { ...sentence, title: article?.source.title ?? null, start: place?.start ?? null };
    });
    const named = sentences.flatMap(({ article, start }) =>
      start === null
        ? []
        : (readOnce(article).events.find(({ sentence }) => sentence.start === start)?.named ?? []),
    );
    const names = [...new Set(named.map(({ name }) => name))];
    return { ...event, sentences, days: daysOfEvent(event), named: names };
  });
  return events.sort((one, other) => one.days.from.localeCompare(other.days.from));
}

/** Puts dated sentences into the chronology, by their article and a place within them; one undoable step. */
export function pickEvents(
  workspace: Workspace,
  { events }: Request<'events.pick'>,
): Result<{ readonly picked: number }> {
  const { store, now } = workspace;
  const known = new Set(store.events.list().flatMap(({ sentences }) => sentences.map(keyOf)));
  const picked: KeptEvent[] = [];
  for (const [id, places] of Map.groupBy(events, ({ article }) => article)) {
    const { article, events: dated } = telling(store, id);
    const text = article?.text ?? '';
    for (const { sentence, date } of dated) {
      const isAsked = places.some(({ start }) => start >= sentence.start && start < sentence.end);
      const [from, to] = [date.from ?? date.to, date.to ?? date.from];
      const told = { article: id, quote: text.slice(sentence.start, sentence.end) };
      if (!isAsked || from === null || to === null || known.has(keyOf(told))) continue;
      const read = { from: from.slice(0, 10), to: to.slice(0, 10) };
      const made = { id: newId(), created: now() };
      picked.push({ ...made, sentences: [told], read, what: null, date: null });
      known.add(keyOf(told));
    }
  }
  if (picked.length > 0) {
    const words = picked.length === 1 ? 'Pick an event' : `Pick ${picked.length} events`;
    workspace.act(words, articlesOf(picked), () => {
      for (const event of picked) store.events.put(event);
    });
  }
  return ok({ picked: picked.length });
}

/** Words and dates an event by hand; null sets either back to what was read; one undoable step. */
export function editEvent(
  workspace: Workspace,
  { id, from, ...edit }: Request<'events.edit'>,
): Result<null> {
  const { store } = workspace;
  const before = store.events.get(id);
  if (!before) return gone();
  const { what, date } = before;
  if (!isAlike(from, { what, date })) return overtaken(wordsOfEvent(before));
  const isBack = edit.what === null && edit.date === null;
  workspace.act(isBack ? 'Set an event back' : 'Edit an event', articlesOf([before]), () =>
    store.events.put({ ...before, ...edit }),
  );
  return ok(null);
}

/** Makes one event of several: the first one tells it, over the sentences of all; one undoable step. */
export function mergeEvents(workspace: Workspace, { ids }: Request<'events.merge'>): Result<null> {
  const { store } = workspace;
  const all = [...new Set(ids)].map((id) => store.events.get(id));
  const events = all.filter((event) => event !== null);
  const [first, ...others] = events;
  if (!first || events.length < all.length) return gone();
  if (others.length === 0) return fail('one-event', 'Choose at least two events to make one of.');
  const sentences = events.flatMap((event) => event.sentences);
  workspace.act(`Merge ${events.length} events`, articlesOf(events), () => {
    store.events.put({ ...first, sentences });
    for (const { id } of others) store.events.remove(id);
  });
  return ok(null);
}

/** Takes events out of the chronology; their sentences stay dated; one undoable step. */
export function dropEvents(workspace: Workspace, { ids }: Request<'events.drop'>): Result<null> {
  const { store } = workspace;
  const events = ids.flatMap((id) => store.events.get(id) ?? []);
  const [first] = events;
  if (!first) return ok(null);
  const what = shortened(wordsOfEvent(first), 40);
  const words = events.length === 1 ? `Take out “${what}”` : `Take out ${events.length} events`;
  workspace.act(words, articlesOf(events), () => {
    for (const { id } of events) store.events.remove(id);
  });
  return ok(null);
}

/** An article with the dated events of its text; null and none where it is not here. */
interface TellingArticle {
  readonly article: Article | null;
  readonly events: readonly DatedEvent[];
}

function telling({ articles, corrected }: Store, id: string): TellingArticle {
  const article = articles.get(id);
  const analysis = article && corrected.of(id);
  return { article, events: article && analysis ? datedEvents(article, analysis) : [] };
}

const keyOf = ({ article, quote }: KeptEvent['sentences'][number]): string => `${article} ${quote}`;

const articlesOf = (events: readonly KeptEvent[]): string[] => [
  ...new Set(events.flatMap(({ sentences }) => sentences.map(({ article }) => article))),
];

const gone = (): Result<never> =>
  fail('no-event', 'This event is not in the chronology any more: another window took it out.');
