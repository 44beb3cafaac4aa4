import type { Client, Request } from '#contract';
import type { SearchHit } from '#domain/search.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

const PAUSE = 120;
const LIMIT = 100;

/** Search as you type over articles and notes. */
export class SearchStore extends Observable {
  readonly #found: Query<Request<'search.find'>, readonly SearchHit[]>;
  query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#found = new Query(client['search.find'], { ...this.queried(notices), keepsLast: true });
  }

  /** Idle while there is no query; the last answer stands until the next one has come. */
  get found(): QueryState<readonly SearchHit[]> {
    return this.#found.state;
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    if (query.trim() === '') this.#found.forget();
    else this.#timer = setTimeout(() => inBackground(this.find()), PAUSE);
    this.changed();
  }

  /** Asks at once. */
  async find(): Promise<void> {
    const query = this.query.slice(0, 1_000);
    if (query.trim() !== '') await this.#found.renew({ query, limit: LIMIT });
  }
}
