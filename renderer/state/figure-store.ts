import type { Client } from '#contract';
import type { FigureLedger } from '#contract/figures.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

const SHOWN = 200;

/** What the open article counts, and the ledger of the library. */
export class FigureStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  article: string | null = null;
  figures: readonly Figure[] = [];
  ledger: FigureLedger | null = null;
  query = '';
  onlyDisagreeing = false;

  constructor(client: Client, notices: NoticeStore) {
    super();
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
