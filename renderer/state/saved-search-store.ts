import type { Client, Request } from '#contract';
import type { ListedSearch } from '#contract/search.ts';
import type { FoundPart, SavedFound } from '#domain/search/hit.ts';
import { LONGEST_SEARCH_NAME, type SavedSearch } from '#domain/search/saved-search.ts';
import { shortened } from '#domain/text/shortened.ts';
import type { HistoryStore } from './history-store.ts';
import { type DrawnRows, FIRST_HITS, partAround } from './hit-part.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';
import type { SearchStore } from './search-store.ts';

/** The searches that a person keeps, how much each found anew, and what the open one finds. */
export class SavedSearchStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #search: SearchStore;
  readonly #list: Query<Record<string, never>, readonly ListedSearch[]>;
  readonly #found: Query<Request<'search.run'>, SavedFound>;
  #opened: string | null = null;
  #part: FoundPart = FIRST_HITS;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore, search: SearchStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#search = search;
    const options = this.queried(notices);
    this.#list = new Query(client['search.saved'], {
      ...options,
      changed: () => this.#listed(),
    });
    this.#found = new Query(client['search.run'], { ...options, keepsLast: true });
  }

  get list(): readonly ListedSearch[] {
    return this.#list.value ?? [];
  }

  /** The one whose hits are shown; null for none. */
  get opened(): ListedSearch | null {
    return this.list.find(({ id }) => id === this.#opened) ?? null;
  }

  /** What the open one finds; idle where none is open. */
  get found(): QueryState<SavedFound> {
    return this.#found.state;
  }

  /** The one that asks what stands in the search field; null where none does. */
  get same(): ListedSearch | null {
    const { query, stems } = this.#search;
    return this.#asking(query.trim(), stems);
  }

  async load(): Promise<void> {
    await this.#list.renew({});
  }

  async reload(): Promise<void> {
    await Promise.all([this.#list.refresh(), this.reloadFound()]);
  }

  /** After a change by which nothing came in, so that nothing is new by it. */
  async reloadFound(): Promise<void> {
    await this.#found.refresh();
  }

  /** Shows what one finds, in place of the library's list; what is new counts as seen when it is left. */
  async open({ id }: Pick<SavedSearch, 'id'>): Promise<void> {
    await this.leave();
    this.#opened = id;
    this.#part = FIRST_HITS;
    this.#search.type('');
    await this.#found.ask({ id, ...this.#part });
  }

  /** Shows the library's list again. */
  async leave(): Promise<void> {
    const { opened, found } = this;
    this.#opened = null;
    this.#found.forget();
    // What never came was not seen.
    if (opened && opened.fresh > 0 && found.kind === 'ready')
      this.#notices.take(await this.#client['search.look']({ id: opened.id }));
  }

  /** Rows of what was found are drawn: asks for those of them that are not at hand. */
  async see(rows: DrawnRows): Promise<void> {
    const { found } = this;
    const part = partAround(this.#part, rows);
    if (this.#opened === null || part === null || found.kind !== 'ready' || found.behind) return;
    this.#part = part;
    await this.#found.ask({ id: this.#opened, ...part });
  }

  /** Keeps what stands in the search field, by the name of its words; where it is kept already, that is said. */
  async keep(): Promise<void> {
    const { query, stems } = this.#search;
    await this.keepAs({ query, name: query }, stems);
  }

  /** The same with a search that is written down, by a name. */
  async keepAs(
    { query, name: words }: Pick<SavedSearch, 'query' | 'name'>,
    stems = false,
  ): Promise<void> {
    const known = this.#asking(query.trim(), stems);
    if (known) {
      this.#notices.done(`Saved already as “${known.name}”`);
      return;
    }
    const name = shortened(words.trim().replaceAll(/\s+/g, ' '), LONGEST_SEARCH_NAME - 1);
    const kept = await this.#client['search.save']({ id: null, name, query, stems });
    this.#history.told(kept, `Saved the search “${name}”`);
  }

  async rename({ id, name, query, stems }: SavedSearch, to: string): Promise<void> {
    const said = { query, stems };
    const from = { name, ...said };
    const kept = await this.#client['search.save']({ id, name: to, ...said, from });
    // A name that was refused goes out of the field again.
    if (!this.#history.told(kept, 'Renamed')) this.changed();
  }

  async remove({ id, name }: SavedSearch): Promise<void> {
    const removed = await this.#client['search.remove']({ ids: [id] });
    this.#history.told(removed, `Removed the search “${name}”`);
  }

  #asking(query: string, stems: boolean): ListedSearch | null {
    return this.list.find((one) => one.query === query && one.stems === stems) ?? null;
  }

  /** One that was removed, here or in another window, shows nothing any more. */
  #listed(): void {
    const isGone =
      this.#opened !== null &&
      this.#list.value !== null &&
      !this.#list.value.some(({ id }) => id === this.#opened);
    if (isGone) inBackground(this.leave());
    this.changed();
  }
}
