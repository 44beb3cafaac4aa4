import type { Client, Request, Responses } from '#contract';
import type { OfferedJoin } from '#contract/names.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** Nobody answers more at one sitting; the next come as these are answered. */
const SHOWN = 30;

/** Pairs of names that may be one, and what a person says to each. */
export class JoinStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #offered: Query<Request<'joins.list'>, Responses['joins.list']>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#offered = new Query(client['joins.list'], { ...this.queried(notices), keepsLast: true });
  }

  get offered(): QueryState<Responses['joins.list']> {
    return this.#offered.state;
  }

  async load(): Promise<void> {
    await this.#offered.ask({ limit: SHOWN });
  }

  /** Nobody looks at the pairs any more. */
  leave(): void {
    this.#offered.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#offered.refresh();
  }

  /** Makes the two one; false, and said, when it was refused. */
  async accept({ one, other }: OfferedJoin): Promise<boolean> {
    const joined = await this.#offered.set(without(one.id, other.id), () =>
      this.#client['joins.accept']({ one: one.id, other: other.id }),
    );
    if (joined.ok)
      this.#notices.done(
        `“${other.name}” is ${one.name} from now on`,
        this.#history.undoAction(joined),
      );
    return joined.ok;
  }

  /** Keeps the two apart; false, and said, when it was refused. */
  async refuse({ one, other }: OfferedJoin): Promise<boolean> {
    const kept = await this.#offered.set(without(one.id, other.id), () =>
      this.#client['joins.refuse']({ one: one.id, other: other.id }),
    );
    if (kept.ok)
      this.#notices.done(`${one.name} and ${other.name} stay two`, this.#history.undoAction(kept));
    return kept.ok;
  }
}

type Offered = Responses['joins.list'];

const without =
  (one: string, other: string) =>
  ({ joins, total }: Offered): Offered => {
    const left = joins.filter((join) => join.one.id !== one || join.other.id !== other);
    return { joins: left, total: total - (joins.length - left.length) };
  };
