import type { Client, SearchHit } from '#contract';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

const PAUSE = 120;
const LIMIT = 100;

/** Search as you type over articles and notes. */
export class SearchStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  query = '';
  /** Null while there is no query; the last answer stands until the next one has come. */
  hits: readonly SearchHit[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    if (query.trim() === '') this.hits = null;
    else this.#timer = setTimeout(() => void this.find(), PAUSE);
    this.changed();
  }

  /** Asks at once; an answer to a query that is no longer the latest is dropped. */
  async find(): Promise<void> {
    const { query } = this;
    const answer = await this.#client['search.find']({
      query: query.slice(0, 1_000),
      limit: LIMIT,
    });
    if (query !== this.query || query.trim() === '') return;
    this.hits = this.#notices.take(answer) ?? [];
    this.changed();
  }
}
