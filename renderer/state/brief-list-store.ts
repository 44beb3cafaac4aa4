import type { Client } from '#contract';
import type { BriefListing } from '#contract/briefs.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The briefs of the library, the one that was worked on last first. */
export class BriefListStore extends Observable {
  readonly #client: Client;
  readonly #history: HistoryStore;
  readonly #briefs: Query<Record<string, never>, readonly BriefListing[]>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#history = history;
    this.#briefs = new Query(client['briefs.list'], this.queried(notices));
  }

  get state(): QueryState<readonly BriefListing[]> {
    return this.#briefs.state;
  }

  async load(): Promise<void> {
    await this.#briefs.ask({});
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#briefs.close();
  }

  /** After one was kept, or what it is called after has changed. */
  async reload(): Promise<void> {
    await this.#briefs.refresh();
  }

  /** Another brief that says the same, to go on from. */
  async duplicate({ id, title }: Pick<BriefListing, 'id' | 'title'>): Promise<void> {
    const copy = await this.#client['briefs.duplicate']({ id, title: `${title} (copy)`.trim() });
    this.#history.told(copy, 'The brief was duplicated');
    await this.reload();
  }

  async remove(ids: readonly string[]): Promise<void> {
    const done = await this.#client['briefs.remove']({ ids: [...ids] });
    this.#history.told(done, 'The brief was deleted');
    await this.reload();
  }
}
