import type { ArticleSummaryText, Client } from '#contract';
import { type DraftStore, summaryDraft } from './draft-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** The summary of the open article, while somebody looks at it. */
export class SummaryStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #drafts: DraftStore;
  #article: string | null = null;
  current: ArticleSummaryText | null = null;
  /** In sentences. */
  length = 5;

  constructor(client: Client, notices: NoticeStore, drafts: DraftStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#drafts = drafts;
  }

  /** The text being written; null while nobody writes. */
  get draft(): string | null {
    return this.#article === null ? null : this.#drafts.get(summaryDraft(this.#article));
  }

  /** Follows the reader; asks only when the article is another one. */
  show(article: string | null): void {
    if (article === this.#article) return;
    this.#article = article;
    this.current = null;
    void this.reload();
  }

  async reload(): Promise<void> {
    const article = this.#article;
    const { length } = this;
    if (article === null) return;
    const made = await this.#client['summary.make']({ article, sentences: length });
    if (article !== this.#article || length !== this.length) return;
    this.current = this.#notices.take(made);
    this.changed();
  }

  setLength(sentences: number): void {
    this.length = sentences;
    this.changed();
    void this.reload();
  }

  type(text: string): void {
    if (this.#article === null) return;
    const began = this.draft === null;
    this.#drafts.type(summaryDraft(this.#article), text);
    if (began) this.changed();
  }

  /** Keeps the wording; null goes back to the extracted sentences. */
  async save(text: string | null): Promise<void> {
    const article = this.#article;
    if (article === null) return;
    const kept = await this.#client['summary.save']({ article, text });
    if (!kept.ok) {
      this.#notices.problem(kept.error.message);
      return;
    }
    await this.#drafts.forget(summaryDraft(article));
    await this.reload();
  }

  async discard(): Promise<void> {
    if (this.#article !== null) await this.#drafts.forget(summaryDraft(this.#article));
    this.changed();
  }
}
