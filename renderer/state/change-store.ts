import type { Client } from '#contract';
import type { RevisionDiff } from '#contract/articles.ts';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import type { Revision } from '#domain/article.ts';
import { ok, type Result } from '#domain/result.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

interface Compared {
  /** The article's id. */
  readonly article: string;
  /** The numbers of two revisions; null for what the newest one changed. */
  readonly versions: { readonly from: number; readonly to: number } | null;
}

export interface Comparison {
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  readonly from: number;
  readonly to: number;
  readonly diff: RevisionDiff;
}

/** Two versions of an article, and which change the person looks at. */
export class ChangeStore extends Observable {
  readonly #client: Client;
  readonly #comparison: Query<Compared, Comparison>;
  #asked: Compared | null = null;
  /** The change that is looked at, as an index into `changes`; -1 before the first. */
  at = -1;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    // While another version is being compared the last comparison stands; never another article's.
    this.#comparison = new Query((asked) => this.#read(asked), {
      ...this.queried(notices),
      keepsLast: true,
    });
  }

  get state(): QueryState<Comparison> {
    return this.#comparison.state;
  }

  /** Opens what the newest version changed. */
  async open(article: string): Promise<void> {
    if (article !== this.#asked?.article) this.#comparison.forget();
    await this.#ask({ article, versions: null });
  }

  async compare(from: number, to: number): Promise<void> {
    if (this.#asked) await this.#ask({ ...this.#asked, versions: { from, to } });
  }

  /** Asks for what was opened last. */
  async look(): Promise<void> {
    if (this.#asked) await this.#comparison.ask(this.#asked);
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#comparison.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#comparison.refresh();
  }

  /** The rows that are not the same in both versions. */
  get changes(): readonly DiffRow[] {
    const rows = this.#comparison.value?.diff.rows ?? [];
    return rows.filter(({ kind }) => kind !== 'same');
  }

  get current(): DiffRow | null {
    return this.changes[this.at] ?? null;
  }

  step(by: 1 | -1): void {
    const last = this.changes.length - 1;
    this.at = Math.min(last, Math.max(0, this.at + by));
    this.changed();
  }

  async #ask(asked: Compared): Promise<void> {
    this.#asked = asked;
    this.at = -1;
    await this.#comparison.ask(asked);
  }

  async #read({ article, versions }: Compared): Promise<Result<Comparison>> {
    const revisions = await this.#client['articles.revisions']({ id: article });
    if (!revisions.ok) return revisions;
    const to = versions?.to ?? revisions.value.at(-1)?.number ?? 1;
    const from = versions?.from ?? revisions.value.at(-2)?.number ?? to;
    const diff = await this.#client['articles.diff']({ id: article, from, to });
    return diff.ok ? ok({ revisions: revisions.value, from, to, diff: diff.value }) : diff;
  }
}
