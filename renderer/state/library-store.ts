import type { Client, LibraryStatus } from '#contract';
import type { ArticleSummary } from '#domain/article.ts';
import type { HistoryStore } from './history-store.ts';
import { arrange, type LibraryOrder } from './library-order.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** The articles that the left column lists, and the facts of the status line. */
export class LibraryStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  articles: readonly ArticleSummary[] = [];
  status: LibraryStatus | null = null;
  /** False until the first list has come, so that an empty library is not claimed too early. */
  loaded = false;
  order: LibraryOrder = 'imported';
  unreadOnly = false;
  /** Only what holds a name of a watch list. */
  watchedOnly = false;
  /** The rows in the order shown. */
  shown: readonly ArticleSummary[] = [];
  #loading: Promise<void> | null = null;
  #stale = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
  }

  /** Many changes at once ask at most twice: the answer on its way, and one after it. */
  load(): Promise<void> {
    if (this.#loading) {
      this.#stale = true;
      return this.#loading;
    }
    this.#loading = this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  find(id: string): ArticleSummary | null {
    return this.articles.find((article) => article.id === id) ?? null;
  }

  arrange(change: { order?: LibraryOrder; unreadOnly?: boolean; watchedOnly?: boolean }): void {
    this.order = change.order ?? this.order;
    this.unreadOnly = change.unreadOnly ?? this.unreadOnly;
    this.watchedOnly = change.watchedOnly ?? this.watchedOnly;
    this.#show();
  }

  /** The row `step` places after (or before) the article, in the order shown; null at the ends. */
  neighbour(id: string | null, step: number): ArticleSummary | null {
    const at = this.shown.findIndex((article) => article.id === id);
    if (at < 0) return this.shown.at(step > 0 ? 0 : -1) ?? null;
    return this.shown[at + step] ?? null;
  }

  async setRead(ids: readonly string[], read: boolean): Promise<void> {
    this.#notices.take(await this.#client['articles.setRead']({ ids: [...ids], read }));
  }

  async remove(article: ArticleSummary): Promise<boolean> {
    const removed = await this.#client['articles.remove']({ ids: [article.id] });
    if (removed.ok) this.#notices.done(`Deleted “${article.title}”`, this.#history.undoAction());
    else this.#notices.problem(removed.error.message);
    return removed.ok;
  }

  async #load(): Promise<void> {
    do {
      this.#stale = false;
      const [articles, status] = await Promise.all([
        this.#client['articles.list']({}),
        this.#client['library.status']({}),
      ]);
      this.articles = this.#notices.take(articles) ?? this.articles;
      this.status = this.#notices.take(status) ?? this.status;
      this.loaded = true;
      this.#show();
    } while (this.#stale);
  }

  #show(): void {
    this.shown = arrange(this.articles, this.order, this);
    this.changed();
  }
}
