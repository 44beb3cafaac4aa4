import type { Client, Request } from '#contract';
import type { ArticleSummaryText } from '#contract/articles.ts';
import { type DraftStore, summaryDraft } from './draft-store.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The summary of the open article, while somebody looks at it. */
export class SummaryStore extends Observable {
  readonly #client: Client;
  readonly #drafts: DraftStore;
  readonly #made: Query<Request<'summary.make'>, ArticleSummaryText>;
  #article: string | null = null;
  /** In sentences. */
  length = 5;

  constructor(client: Client, notices: NoticeStore, drafts: DraftStore) {
    super();
    this.#client = client;
    this.#drafts = drafts;
    // While the length is being chosen the last summary stands; another article never shows it.
    this.#made = new Query(client['summary.make'], { ...this.queried(notices), keepsLast: true });
  }

  get state(): QueryState<ArticleSummaryText> {
    return this.#made.state;
  }

  get current(): ArticleSummaryText | null {
    return this.#made.value;
  }

  /** The text being written; null while nobody writes. */
  get draft(): string | null {
    return this.#article === null ? null : this.#drafts.get(summaryDraft(this.#article));
  }

  /** Follows the reader; null when nobody looks any more. */
  show(article: string | null): void {
    if (article === this.#article) return;
    this.#article = article;
    this.#made.forget();
    inBackground(this.#ask());
  }

  /** After a failure. */
  again(): Promise<void> {
    return this.#ask();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#made.refresh();
  }

  setLength(sentences: number): void {
    this.length = sentences;
    this.changed();
    inBackground(this.#ask());
  }

  type(text: string): void {
    if (this.#article === null) return;
    const began = this.draft === null;
    const key = summaryDraft(this.#article);
    this.#drafts.type(key, text, this.#drafts.startOf(key) ?? this.#kept);
    if (began) this.changed();
  }

  /** Keeps the wording; null goes back to the extracted sentences. */
  async save(text: string | null): Promise<void> {
    const article = this.#article;
    if (article === null) return;
    const key = summaryDraft(article);
    const from = this.#drafts.startOf(key) ?? this.#kept;
    const kept = await this.#made.set(
      (made) => ({ ...made, edited: text }),
      () => this.#client['summary.save']({ article, text, from: from || null }),
    );
    if (kept.ok) return this.#drafts.forget(key);
    // It was told what stands there now: who saves again means it.
    await this.reload();
    if (this.#drafts.get(key) !== null) this.#drafts.type(key, this.draft ?? '', this.#kept);
  }

  /** The wording of a person; empty for the extracted sentences. */
  get #kept(): string {
    return this.#made.value?.edited ?? '';
  }

  async discard(): Promise<void> {
    if (this.#article !== null) await this.#drafts.forget(summaryDraft(this.#article));
    this.changed();
  }

  async #ask(): Promise<void> {
    const article = this.#article;
    if (article !== null) await this.#made.ask({ article, sentences: this.length });
  }
}
