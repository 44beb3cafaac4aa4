import type { Client, Request } from '#contract';
import type { ReadingOf } from '#contract/articles.ts';
import type { Failure } from '#domain/result.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

type Choice = Omit<Request<'articles.readAgain'>, 'id'>;

/** How the text of an article was read, while somebody looks at it, and its reading anew. */
export class ReadingAccountStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #reading: Query<Request<'articles.reading'>, ReadingOf>;
  #article: string | null = null;
  /** Whether the file is being read again. */
  busy = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#reading = new Query(client['articles.reading'], {
      ...this.queried(notices),
      unread: (failure) => this.#lost(failure),
    });
  }

  get state(): QueryState<ReadingOf> {
    return this.#reading.state;
  }

  async show(article: string): Promise<void> {
    this.#article = article;
    await this.#reading.ask({ id: article });
  }

  leave(): void {
    this.#article = null;
    this.#reading.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#reading.refresh();
  }

  /** The file as it came; null, and said, where it is not kept. */
  async original(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    const id = this.#article;
    if (id === null) return null;
    return this.#notices.take(await this.#client['articles.original']({ id }));
  }

  /** Whoever took the article back, here or in another window, knows that it is gone. */
  #lost({ code, message }: Failure): void {
    if (code === 'no-article') this.#reading.forget();
    else this.#notices.problem(message);
  }

  /** Reads the kept file otherwise: the article's new version. */
  async readAgain(choice: Choice): Promise<void> {
    const id = this.#article;
    if (id === null || this.busy) return;
    this.busy = true;
    this.changed();
    try {
      const answer = await this.#client['articles.readAgain']({ id, ...choice });
      const report = this.#notices.take(answer);
      if (!report) return;
      const needing = report.annotations.changed + report.annotations.lost;
      const look = needing === 1 ? ' 1 note needs a look.' : ` ${needing} notes need a look.`;
      this.#notices.done(
        `Read the file again.${needing > 0 ? look : ''}`,
        this.#history.undoAction(answer),
      );
    } finally {
      this.busy = false;
      this.changed();
    }
  }
}
