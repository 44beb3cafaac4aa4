import type { Client } from '#contract';
import type { Span } from '#domain/document.ts';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import { ok, type Result } from '#domain/result.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** A look at the watch lists: which there are, and what they found. */
export interface Watched {
  readonly lists: readonly WatchListSummary[];
  readonly found: readonly WatchFound[];
}

/** Watch lists, what they found in the library, and where that stands in the open article. */
export class WatchStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #lists: Query<Record<string, never>, readonly WatchListSummary[]>;
  readonly #watched: Query<Record<string, never>, Watched>;
  readonly #marks: Query<{ readonly article: string }, readonly Span[]>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#lists = new Query(client['watch.lists'], { ...this.queried(notices), keepsLast: true });
    this.#watched = new Query(() => this.#read(), this.queried(notices));
    this.#marks = new Query((asked) => this.#readMarks(asked), this.queried(notices));
  }

  /** By name. */
  get lists(): readonly WatchListSummary[] {
    return this.#lists.value ?? [];
  }

  get watched(): QueryState<Watched> {
    return this.#watched.state;
  }

  /** The watched names in the open article, by start; a new array only when they are read anew. */
  get marks(): readonly Span[] {
    return this.#marks.value ?? NOWHERE;
  }

  async loadLists(): Promise<void> {
    await this.#lists.renew({});
  }

  async load(): Promise<void> {
    await this.#watched.ask({});
  }

  /** Nobody looks at the lists any more. */
  leave(): void {
    this.#watched.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await Promise.all([this.#lists.refresh(), this.#watched.refresh()]);
  }

  async take(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await this.#client['watch.import']({ name, bytes });
    const report = this.#notices.take(answer);
    if (!report) return;
    const { list, ignored } = report;
    const told = list.hits === 0 ? 'found nowhere yet' : `${list.hits} found`;
    const unread = ignored.length > 0 ? `; columns not read: ${ignored.join(', ')}` : '';
    this.#notices.done(`Watching ${list.name}: ${told}${unread}`, this.#history.undoAction(answer));
    await this.reload();
  }

  async remove({ id, name }: WatchListSummary): Promise<void> {
    const removed = await this.#client['watch.remove']({ ids: [id] });
    this.#history.told(removed, `Stopped watching ${name}`);
    await this.reload();
  }

  /** Reads the marks of the article that is open now; asks nothing where the library counts no hit. */
  async mark(article: string | null, hits: number): Promise<void> {
    if (article !== null && hits > 0) await this.#marks.renew({ article });
    else if (this.#marks.question) this.#marks.forget();
  }

  async #read(): Promise<Result<Watched>> {
    const [lists, found] = await Promise.all([
      this.#client['watch.lists']({}),
      this.#client['watch.hits']({ article: null }),
    ]);
    if (!lists.ok) return lists;
    return found.ok ? ok({ lists: lists.value, found: found.value }) : found;
  }

  async #readMarks(asked: { readonly article: string }): Promise<Result<readonly Span[]>> {
    const found = await this.#client['watch.hits'](asked);
    if (!found.ok) return found;
    const places = found.value.flatMap((finding) => finding.places);
    return ok(places.sort((one, other) => one.start - other.start));
  }
}

const NOWHERE: readonly Span[] = [];
