import type { Client, Request, RevisionDiff } from '#contract';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import type { Revision } from '#domain/article.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** Two versions of an article, and which change the person looks at. */
export class ChangeStore extends Observable {
  readonly #revisions: Query<Request<'articles.revisions'>, readonly Revision[]>;
  readonly #diff: Query<Request<'articles.diff'>, RevisionDiff>;
  from = 1;
  to = 1;
  /** The change that is looked at, as an index into `changes`; -1 before the first. */
  at = -1;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#revisions = new Query(client['articles.revisions'], this.queried(notices));
    this.#diff = new Query(client['articles.diff'], {
      ...this.queried(notices),
      keepsLast: true,
    });
  }

  get article(): string | null {
    return this.#revisions.question?.id ?? null;
  }

  /** Oldest first. */
  get revisions(): readonly Revision[] {
    return this.#revisions.value ?? [];
  }

  /** The comparison, or what keeps it away. */
  get state(): QueryState<RevisionDiff> {
    const { state } = this.#revisions;
    return state.kind === 'ready' ? this.#diff.state : state;
  }

  get diff(): RevisionDiff | null {
    return this.#diff.value;
  }

  /** Opens what the newest version changed. */
  async open(article: string): Promise<void> {
    this.#diff.forget();
    const revisions = await this.#revisions.renew({ id: article });
    if (!revisions?.ok) return;
    const newest = revisions.value.at(-1)?.number ?? 1;
    await this.compare(revisions.value.at(-2)?.number ?? newest, newest);
  }

  /** After a failure. */
  async again(): Promise<void> {
    if (this.#diff.question) await this.#diff.refresh();
    else if (this.article !== null) await this.open(this.article);
  }

  async compare(from: number, to: number): Promise<void> {
    const { article } = this;
    if (article === null) return;
    this.from = from;
    this.to = to;
    this.at = -1;
    await this.#diff.ask({ id: article, from, to });
  }

  /** The rows that are not the same in both versions. */
  get changes(): readonly DiffRow[] {
    return this.diff?.rows.filter(({ kind }) => kind !== 'same') ?? [];
  }

  get current(): DiffRow | null {
    return this.changes[this.at] ?? null;
  }

  step(by: 1 | -1): void {
    const last = this.changes.length - 1;
    this.at = Math.min(last, Math.max(0, this.at + by));
    this.changed();
  }
}
