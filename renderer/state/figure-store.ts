import type { Client, Request } from '#contract';
import type { FigureLedger } from '#contract/figures.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { LibraryStore } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

const SHOWN = 200;

/** What the open article counts, and the ledger of the library. */
export class FigureStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #figures: Query<{ readonly article: string }, readonly Figure[]>;
  readonly #ledger: Query<Request<'figures.ledger'>, FigureLedger>;
  /** The one of the open article whose row has the keyboard. */
  focused: Figure | null = null;
  query = '';
  onlyDisagreeing = false;

  /** @param library says which dossier the ledger is narrowed to */
  constructor(client: Client, notices: NoticeStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#figures = new Query(client['figures.article'], this.queried(notices));
    this.#ledger = new Query(library.narrowed(client['figures.ledger']), {
      ...this.queried(notices),
      keepsLast: true,
    });
  }

  /** The article whose figures are looked at. */
  get article(): string | null {
    return this.#figures.question?.article ?? null;
  }

  /** What the article counts whose figures were asked for last, in the order of its text. */
  get figures(): QueryState<readonly Figure[]> {
    return this.#figures.state;
  }

  get ledger(): QueryState<FigureLedger> {
    return this.#ledger.state;
  }

  async read(article: string): Promise<void> {
    await this.#figures.ask({ article });
  }

  /** Says which row has the keyboard; nothing is drawn by it. */
  focus(figure: Figure | null): void {
    this.focused = figure;
  }

  /** Nobody looks at the article's figures any more. */
  leave(): void {
    this.focused = null;
    this.#figures.close();
  }

  /** Puts a figure of the open article right; null says that it is none. */
  async correct(
    { start, end }: Figure,
    edit: Request<'figures.correct'>['edit'],
  ): Promise<boolean> {
    const article = this.#figures.question?.article;
    if (article === undefined) return false;
    const done = await this.#client['figures.correct']({ article, start, end, edit });
    if (!done.ok) {
      this.#notices.take(done);
      return false;
    }
    await this.reload();
    return true;
  }

  /** Says that two groups of the ledger count the same. */
  async merge(from: string, into: string): Promise<void> {
    const done = await this.#client['figures.merge']({ from, into });
    this.#notices.take(done);
    await this.reload();
  }

  async open(query = this.query, onlyDisagreeing = this.onlyDisagreeing): Promise<void> {
    this.query = query;
    this.onlyDisagreeing = onlyDisagreeing;
    await this.#ledger.ask({ query, onlyDisagreeing, limit: SHOWN });
  }

  /** Nobody looks at the ledger any more. */
  close(): void {
    this.#ledger.close();
  }

  /** After a change in the library: what is looked at is asked for again. */
  async reload(): Promise<void> {
    await Promise.all([this.#figures.refresh(), this.#ledger.refresh()]);
  }
}
