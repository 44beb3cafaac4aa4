import type { Client, Request } from '#contract';
import type { TrashContents, TrashEmptied } from '#contract/history.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

type Wanted = Request<'trash.restore'>;

const EMPTY = { articles: [], annotations: [], freeNotes: [] };

/** What was removed, while somebody looks at it. */
export class TrashStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #contents: Query<Record<string, never>, TrashContents>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#contents = new Query(client['trash.list'], this.queried(notices));
    history.waitFor(() => this.#contents.settled());
  }

  get contents(): QueryState<TrashContents> {
    return this.#contents.state;
  }

  async load(): Promise<void> {
    await this.#contents.ask({});
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#contents.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#contents.refresh();
  }

  async restore(wanted: Wanted): Promise<void> {
    const restored = await this.#contents.set(
      (contents) => without(contents, wanted),
      () => this.#client['trash.restore'](wanted),
    );
    if (restored.ok) this.#notices.done('Restored', this.#history.undoAction(restored));
  }

  /** Takes back a step that removed something, and no other; said where something later rests on it. */
  async bringBack(step: number): Promise<void> {
    const back = this.#notices.take(await this.#client['history.undo']({ step }));
    if (back) this.#notices.done(`Undone: ${back.label}`);
    await this.reload();
  }

  /** Deletes everything in it for good; null, and said, when it was refused. */
  async empty(): Promise<TrashEmptied | null> {
    const emptied = await this.#contents.set(
      ({ removals }) => ({ ...EMPTY, removals }),
      () => this.#client['trash.empty']({}),
    );
    return emptied.ok ? emptied.value : null;
  }
}

const without = (
  contents: TrashContents,
  { articles, annotations, freeNotes }: Wanted,
): TrashContents => ({
  ...contents,
  articles: contents.articles.filter(({ id }) => !articles.includes(id)),
  annotations: contents.annotations.filter(({ id }) => !annotations.includes(id)),
  freeNotes: contents.freeNotes.filter(({ id }) => !freeNotes?.includes(id)),
});
