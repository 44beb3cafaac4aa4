import type { Client, Request } from '#contract';
import type { FigureLedger } from '#contract/figures.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

const SHOWN = 200;

/** What the open article counts, and the ledger of the library. */
export class FigureStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  article: string | null = null;
  figures: readonly Figure[] = [];
  ledger: FigureLedger | null = null;
  query = '';
  onlyDisagreeing = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#history = history;
    this.#client = client;
    this.#notices = notices;
  }

  async read(article: string): Promise<void> {
    this.article = article;
    const figures = await this.#client['figures.article']({ article });
    if (this.article !== article) return;
    this.figures = this.#notices.take(figures) ?? [];
    this.changed();
  }

  /** Puts a figure of the open article right; null says that it is none. */
  async correct(
    { start, end }: Figure,
    edit: Request<'figures.correct'>['edit'],
  ): Promise<boolean> {
    const article = this.article;
    if (article === null) return false;
    const done = await this.#client['figures.correct']({ article, start, end, edit });
    if (!done.ok) {
      this.#notices.take(done);
      return false;
    }
    await Promise.all([this.read(article), this.#history.load()]);
    return true;
  }

  /** Says that two groups of the ledger count the same. */
  async merge(from: string, into: string): Promise<void> {
    const done = await this.#client['figures.merge']({ from, into });
    this.#notices.take(done);
    await Promise.all([this.open(), this.#history.load()]);
  }

  async open(query = this.query, onlyDisagreeing = this.onlyDisagreeing): Promise<void> {
    this.query = query;
    this.onlyDisagreeing = onlyDisagreeing;
    const asked = { query, onlyDisagreeing, limit: SHOWN };
    const ledger = await this.#client['figures.ledger'](asked);
    if (this.query !== query || this.onlyDisagreeing !== onlyDisagreeing) return;
    this.ledger = this.#notices.take(ledger);
    this.changed();
  }
}
