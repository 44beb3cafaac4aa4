import type { Client } from '#contract';
import type { Span } from '#domain/document.ts';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** Watch lists, what they found in the library, and where that stands in the open article. */
export class WatchStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  lists: readonly WatchListSummary[] = [];
  found: readonly WatchFound[] = [];
  /** The watched names in the open article, by start; a new array only when they are read anew. */
  marks: readonly Span[] = [];
  #marked: string | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
  }

  async load(): Promise<void> {
    const [lists, found] = await Promise.all([
      this.#client['watch.lists']({}),
      this.#client['watch.hits']({ article: null }),
    ]);
    this.lists = this.#notices.take(lists) ?? this.lists;
    this.found = this.#notices.take(found) ?? this.found;
    this.changed();
  }

  async take(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const report = this.#notices.take(await this.#client['watch.import']({ name, bytes }));
    if (!report) return;
    const { list } = report;
    const told = list.hits === 0 ? 'found nowhere yet' : `${list.hits} found`;
    this.#notices.done(`Watching ${list.name}: ${told}`, this.#history.undoAction());
    await this.load();
  }

  async remove({ id, name }: WatchListSummary): Promise<void> {
    const removed = await this.#client['watch.remove']({ ids: [id] });
    if (removed.ok) this.#notices.done(`Stopped watching ${name}`, this.#history.undoAction());
    else this.#notices.problem(removed.error.message);
    await this.load();
  }

  /** Reads the marks of the article that is open now; asks nothing where the library counts no hit. */
  async mark(article: string | null, hits: number): Promise<void> {
    this.#marked = article;
    const found =
      article === null || hits === 0
        ? []
        : this.#notices.take(await this.#client['watch.hits']({ article }));
    // Another article was opened meanwhile.
    if (this.#marked !== article || !found) return;
    const places = found.flatMap((finding) => finding.places);
    if (places.length === 0 && this.marks.length === 0) return;
    this.marks = places.sort((one, other) => one.start - other.start);
    this.changed();
  }
}
