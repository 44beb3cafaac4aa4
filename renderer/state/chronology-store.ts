import type { Client, Request } from '#contract';
import type { ChronologyEvent, TimelineEvent } from '#contract/names.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { HistoryStore } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

type Edit = Pick<Request<'events.edit'>, 'what' | 'date'>;

/** The events that people picked, worded, dated and merged. */
export class ChronologyStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #events: Query<Request<'events.list'>, readonly ChronologyEvent[]>;
  /** Looked for in words, names and sources; empty for all. */
  query = '';

  /** @param library says which dossier the events are narrowed to */
  constructor(client: Client, notices: NoticeStore, history: HistoryStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#events = new Query(library.narrowed(client['events.list']), {
      ...this.queried(notices),
      keepsLast: true,
    });
  }

  get events(): QueryState<readonly ChronologyEvent[]> {
    return this.#events.state;
  }

  async open(): Promise<void> {
    await this.#events.ask({});
  }

  close(): void {
    this.#events.close();
  }

  async reload(): Promise<void> {
    await this.#events.refresh();
  }

  find(query: string): void {
    this.query = query;
    this.changed();
  }

  /** Those of the events that the query finds. */
  found(events: readonly ChronologyEvent[]): readonly ChronologyEvent[] {
    const wanted = fold(this.query.trim());
    if (wanted === '') return events;
    return events.filter(({ what, sentences, named }) =>
      fold(
        [what, ...named, ...sentences.flatMap(({ quote, title }) => [quote, title])].join('\n'),
      ).includes(wanted),
    );
  }

  /** Puts dated sentences into the chronology. */
  async pick(events: readonly TimelineEvent[]): Promise<void> {
    const places = events.map(({ article, start }) => ({ article, start }));
    const done = await this.#client['events.pick']({ events: places });
    const picked = this.#notices.take(done)?.picked;
    if (picked === undefined) return;
    this.#notices.done(
      picked === 0
        ? 'They are in the chronology already'
        : `${picked === 1 ? '1 event is' : `${picked} events are`} in the chronology now`,
      this.#history.undoAction(done),
    );
    await this.reload();
  }

  /** Words and dates it by hand; null for what was read. False, and said, where it was refused. */
  async edit({ id, what, date }: ChronologyEvent, edit: Edit): Promise<boolean> {
    const done = await this.#client['events.edit']({ id, ...edit, from: { what, date } });
    const isBack = edit.what === null && edit.date === null;
    return this.#told(done, isBack ? 'It says what was read again' : 'Saved the event');
  }

  merge(ids: readonly string[]): Promise<boolean> {
    return this.#client['events.merge']({ ids: [...ids] }).then((done) =>
      this.#told(done, `Made one event of ${ids.length}`),
    );
  }

  drop(ids: readonly string[]): Promise<boolean> {
    return this.#client['events.drop']({ ids: [...ids] }).then((done) =>
      this.#told(done, ids.length === 1 ? 'Took the event out' : `Took ${ids.length} events out`),
    );
  }

  async #told(done: Awaited<ReturnType<Client['events.edit']>>, words: string): Promise<boolean> {
    const isDone = this.#history.told(done, words);
    await this.reload();
    return isDone;
  }
}
