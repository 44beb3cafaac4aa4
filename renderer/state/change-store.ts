import type { Client, RevisionDiff } from '#contract';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import type { Revision } from '#domain/article.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** Two versions of an article, and which change the person looks at. */
export class ChangeStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  article: string | null = null;
  /** Oldest first. */
  revisions: readonly Revision[] = [];
  from = 1;
  to = 1;
  diff: RevisionDiff | null = null;
  /** The change that is looked at, as an index into `changes`; -1 before the first. */
  at = -1;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  /** Opens what the newest version changed. */
  async open(article: string): Promise<void> {
    this.article = article;
    this.diff = null;
    this.changed();
    const revisions = this.#notices.take(await this.#client['articles.revisions']({ id: article }));
    if (!revisions || this.article !== article) return;
    this.revisions = revisions;
    const newest = revisions.at(-1)?.number ?? 1;
    await this.compare(revisions.at(-2)?.number ?? newest, newest);
  }

  async compare(from: number, to: number): Promise<void> {
    const { article } = this;
    if (article === null) return;
    this.from = from;
    this.to = to;
    const diff = this.#notices.take(await this.#client['articles.diff']({ id: article, from, to }));
    if (!diff || this.article !== article || this.from !== from || this.to !== to) return;
    this.diff = diff;
    this.at = -1;
    this.changed();
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
