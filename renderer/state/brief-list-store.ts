import type { Client, Request } from '#contract';
import type { BriefListing } from '#contract/briefs.ts';
import type { HistoryStore } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The briefs of the library, the one that was worked on last first. */
export class BriefListStore extends Observable {
  readonly #client: Client;
  readonly #history: HistoryStore;
  readonly #briefs: Query<Request<'briefs.list'>, readonly BriefListing[]>;

  /** @param library says which dossier's briefs are listed */
  constructor(client: Client, notices: NoticeStore, history: HistoryStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#history = history;
    this.#briefs = new Query(library.narrowed(client['briefs.list']), this.queried(notices));
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
