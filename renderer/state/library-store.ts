import type { Client, Request } from '#contract';
import type { LibraryStatus } from '#contract/library.ts';
import type { ArticleSummary } from '#domain/article.ts';
import { ARTICLES_AT_ONCE } from '#domain/article-limits.ts';
import { type FolderChoice, folderChoices } from '#domain/formats/folders.ts';
import { type Chosen, isAllOf, type Narrowing } from '#domain/narrowing.ts';
import { ok, type Result } from '#domain/result.ts';
import { type IssueRow, issueRows } from '#domain/series/issue-rows.ts';
import { isWaiting, type TriageState } from '#domain/triage.ts';
import type { HistoryStore } from './history-store.ts';
import { inBackground } from './in-background.ts';
import { type LibraryCounts, libraryCounts } from './library-counts.ts';
import {
  filterParts,
  filterQuery,
  type LibraryFilter,
  listQuery,
  NO_FILTER,
} from './library-filter.ts';
import {
  arrange,
  inGroups,
  type LibraryGroup,
  type LibraryGrouping,
  type LibraryOrder,
} from './library-order.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** As many articles take a while to be put in order. */
const MANY = 5_000;
/** Milliseconds between two times that so many are. */
const PAUSE = 300;

/** A heading of the list, with the rows under it. */
export interface ShownGroup extends LibraryGroup {
  readonly rows: readonly IssueRow<ArticleSummary>[];
}

/** The articles that the left column lists, and the facts of the status line. */
export class LibraryStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #articles: Query<Record<string, never>, readonly ArticleSummary[]>;
  /** The ids of the articles that are as the filter says. */
  readonly #matching: Query<Request<'articles.filter'>, readonly string[]>;
  /** The first page of the articles, while the others come. */
  #first: readonly ArticleSummary[] | null = null;
  /** When the list was last shown, and what shows it next where that waits. */
  #shownAt = Number.NEGATIVE_INFINITY;
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #told = new Set<string>();
  #folders: readonly FolderChoice[] = [];
  #counts = libraryCounts([]);
  /** The articles that folders and counts are of. */
  #gatheredOf: readonly ArticleSummary[] = [];
  readonly #status: Query<Record<string, never>, LibraryStatus>;
  order: LibraryOrder = 'imported';
  grouping: LibraryGrouping = 'none';
  /** Only what is in one of these states; none for all. */
  states: ReadonlySet<TriageState> = new Set();
  starredOnly = false;
  /** Only what holds a name of a watch list. */
  watchedOnly = false;
  /** Only what lies in this folder of a stick or disk, or in one of it; null for all. */
  folder: string | null = null;
  /** Only what lies in the dossier of this id; null for all. */
  dossier: string | null = null;
  filter: LibraryFilter = NO_FILTER;
  /** The articles in the order shown. */
  shown: readonly ArticleSummary[] = [];
  /** The same under its headings, with the issues of a numbered series in one row. */
  groups: readonly ShownGroup[] = [];
  /** The rows of all of them. */
  rows: readonly IssueRow<ArticleSummary>[] = [];

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    const options = this.queried(notices);
    const changed = () => this.#show();
    this.#articles = new Query(() => this.#read(), { ...options, changed: () => this.#showSoon() });
    this.#status = new Query(client['library.status'], {
      ...options,
      changed: () => this.#tellDamage(),
    });
    this.#matching = new Query(client['articles.filter'], { ...options, changed, keepsLast: true });
    history.waitFor(() => this.#articles.settled());
  }

  /** Every article, or the newest ones as long as the others come; an empty library is one only once that has come. */
  get state(): QueryState<readonly ArticleSummary[]> {
    const { state } = this.#articles;
    return state.kind === 'loading' && this.#first
      ? { kind: 'ready', value: this.#first, behind: true }
      : state;
  }

  get articles(): readonly ArticleSummary[] {
    return this.#articles.value ?? this.#first ?? [];
  }

  get status(): LibraryStatus | null {
    return this.#status.value;
  }

  async load(): Promise<void> {
    await Promise.all([this.#articles.renew({}), this.#status.renew({})]);
  }

  /** What became of these articles, as it was announced; those without a summary are gone. */
  take(ids: readonly string[], summaries: readonly ArticleSummary[]): void {
    const touched = new Set(ids);
    const fresh = new Map(summaries.map((summary) => [summary.id, summary]));
    this.#articles.apply((articles) => {
      const kept = articles.flatMap((one) =>
        touched.has(one.id) ? (fresh.get(one.id) ?? []) : one,
      );
      const known = new Set(kept.map(({ id }) => id));
      return [...summaries.filter(({ id }) => !known.has(id)), ...kept];
    });
  }

  takeStatus(status: LibraryStatus): void {
    this.#status.apply(() => status);
  }

  find(id: string): ArticleSummary | null {
    return this.articles.find((article) => article.id === id) ?? null;
  }

  /** How many things narrow the list. */
  get narrowedBy(): number {
    const { states, starredOnly, watchedOnly, folder, dossier } = this;
    const others = [starredOnly, watchedOnly, folder !== null, dossier !== null];
    return states.size + others.filter(Boolean).length + filterParts(this.filter).length;
  }

  /** What the list shows only; null while what is shown is not yet all of that. */
  get narrowing(): Narrowing | null {
    const { matching } = this;
    const isKnown = matching.kind === 'idle' || (matching.kind === 'ready' && !matching.behind);
    if (!isKnown || this.#articles.value === null) return null;
    const { states, folder, dossier } = this;
    return { query: listQuery(this), states: [...states], folder, dossier };
  }

  /** A call, narrowed to the dossier that the window is in when it is called. */
  narrowed<Asked extends object, Answer>(call: (asked: Asked) => Answer): (asked: Asked) => Answer {
    return (asked) => call(this.dossier === null ? asked : { ...asked, dossier: this.dossier });
  }

  /** Whether an article lies in that dossier; all do where the window is in none. */
  isWithin(article: string): boolean {
    return this.dossier === null || (this.find(article)?.dossiers ?? []).includes(this.dossier);
  }

  /** The folders that the articles lie in, as a tree. */
  get folders(): readonly FolderChoice[] {
    return this.#folders;
  }

  /** Of all articles, whatever is shown of them; gathered when they change, not when they are drawn. */
  get counts(): LibraryCounts {
    return this.#counts;
  }

  /** What is known of which articles the filter lets through; idle where it lets everything. */
  get matching(): QueryState<readonly string[]> {
    return this.#matching.state;
  }

  /** Shows only what is as the filter says. */
  async narrow(change: Partial<LibraryFilter>): Promise<void> {
    this.filter = { ...this.filter, ...change };
    const query = filterQuery(this.filter);
    if (query === '') this.#matching.forget();
    else await this.#matching.renew({ query });
  }

  /** After a change that the filter may ask for. */
  async reloadFilter(): Promise<void> {
    await this.#matching.refresh();
  }

  arrange(change: {
    order?: LibraryOrder;
    grouping?: LibraryGrouping;
    states?: ReadonlySet<TriageState>;
    starredOnly?: boolean;
    watchedOnly?: boolean;
    folder?: string | null;
    dossier?: string | null;
  }): void {
    this.order = change.order ?? this.order;
    this.grouping = change.grouping ?? this.grouping;
    this.states = change.states ?? this.states;
    this.starredOnly = change.starredOnly ?? this.starredOnly;
    this.watchedOnly = change.watchedOnly ?? this.watchedOnly;
    this.folder = change.folder === undefined ? this.folder : change.folder;
    this.dossier = change.dossier === undefined ? this.dossier : change.dossier;
    this.#show();
  }

  /** Without any filter: of the whole library, or of a dossier. */
  showAll(dossier: string | null = null): void {
    this.arrange({
      states: new Set(),
      starredOnly: false,
      watchedOnly: false,
      folder: null,
      dossier,
    });
    inBackground(this.narrow(NO_FILTER));
  }

  /** Shows only what is in these states, or else all of them again. */
  toggleStates(states: readonly TriageState[]): void {
    const isShown = states.every((state) => this.states.has(state));
    const chosen = new Set(states);
    this.arrange({
      states: isShown ? this.states.difference(chosen) : this.states.union(chosen),
    });
  }

  /** The row `step` places after (or before) the article, in the order shown; null at the ends. */
  neighbour(id: string | null, step: number): ArticleSummary | null {
    const at = this.shown.findIndex((article) => article.id === id);
    if (at < 0) return this.shown.at(step > 0 ? 0 : -1) ?? null;
    return this.shown[at + step] ?? null;
  }

  /**
   * Decides about articles; how many that changed, with its step. Null where it was refused, which is told.
   * @param chosen what the main side is asked to act on, where that is said otherwise than by ids
   */
  async triage(
    articles: readonly ArticleSummary[],
    change: Omit<Request<'articles.triage'>, 'articles'>,
    chosen: Chosen = idsOf(articles),
  ) {
    const { decided, read, starred, due, owner } = change;
    const shown = {
      ...(decided && { state: decided }),
      ...(starred !== undefined && { starred }),
      ...(due && { due }),
      ...(owner && { owner }),
    };
    const changed = await this.#articles.set(
      changing(idsOf(articles), (one) => ({
        ...one,
        ...shown,
        ...(read !== undefined && readAs(one, read)),
      })),
      () => this.#client['articles.triage']({ articles: chosen, ...change }),
    );
    if (!changed.ok) await this.#lookAnew(chosen);
    return changed.ok ? changed : null;
  }

  async remove(gone: readonly ArticleSummary[], chosen: Chosen = idsOf(gone)): Promise<boolean> {
    const going = new Set(idsOf(gone));
    const removed = await this.#articles.set(
      (articles) => articles.filter(({ id }) => !going.has(id)),
      () => this.#client['articles.remove']({ articles: chosen }),
    );
    if (removed.ok) this.#notices.done(`Deleted ${named(gone)}`, this.#history.undoAction(removed));
    else await this.#lookAnew(chosen);
    return removed.ok;
  }

  /** Where all of the list was refused, it may be another one by now: a person looks at that. */
  async #lookAnew(chosen: Chosen): Promise<void> {
    if (isAllOf(chosen)) await Promise.all([this.load(), this.reloadFilter()]);
  }

  /** Page by page, so that the main side has time for others between two. */
  async #read(): Promise<Result<readonly ArticleSummary[]>> {
    // One that an undo moves back meanwhile comes twice.
    const articles = new Map<string, ArticleSummary>();
    let after: Pick<ArticleSummary, 'id' | 'imported'> | null = null;
    try {
      for (;;) {
        const page: Result<readonly ArticleSummary[]> = await this.#client['articles.list']({
          after,
        });
        if (!page.ok) return page;
        for (const article of page.value) articles.set(article.id, article);
        const last = page.value.at(-1);
        if (!last || page.value.length !== ARTICLES_AT_ONCE) return ok([...articles.values()]);
        if (after === null && this.#articles.value === null) {
          this.#first = page.value;
          this.#show();
        }
        after = { id: last.id, imported: last.imported };
      }
    } finally {
      this.#first = null;
      // What has come as a whole waits for nothing.
      this.#shownAt = Number.NEGATIVE_INFINITY;
    }
  }

  /** What can't be read any more is told once in each window. */
  #tellDamage(): void {
    const { damage = [] } = this.status ?? {};
    for (const sentence of damage) {
      if (!this.#told.has(sentence)) this.#notices.problem(sentence);
      this.#told.add(sentence);
    }
    this.changed();
  }

  /** At once; but where many articles change one after the other, all of them are not put in order for each. */
  #showSoon(): void {
    const wait = this.#shownAt + PAUSE - performance.now();
    if (this.articles.length < MANY || wait <= 0) this.#show();
    else this.#next ??= setTimeout(() => this.#show(), wait);
  }

  #show(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#shownAt = performance.now();
    if (this.#gatheredOf !== this.articles) {
      this.#gatheredOf = this.articles;
      this.#folders = folderChoices(this.articles.map(({ folders = [] }) => folders));
      this.#counts = libraryCounts(this.articles);
    }
    // A folder whose last article went is no filter any more.
    if (!this.#folders.some(({ folder }) => folder === this.folder)) this.folder = null;
    const through = this.#matching.value && new Set(this.#matching.value);
    const { order, states, starredOnly, watchedOnly, folder, dossier } = this;
    const only = { states: [...states], starredOnly, watchedOnly, folder, dossier, through };
    const groups = inGroups(arrange(this.articles, order, only), this.grouping);
    this.groups = groups.map((group) => ({ ...group, rows: issueRows(group.articles) }));
    this.shown = [...new Set(groups.flatMap(({ articles }) => articles))];
    this.rows = this.groups.flatMap(({ rows }) => rows);
    this.changed();
  }
}

type Articles = readonly ArticleSummary[];

/** Changes those with one of the ids. */
function changing(
  ids: readonly string[],
  change: (one: ArticleSummary) => ArticleSummary,
): (articles: Articles) => Articles {
  const touched = new Set(ids);
  return (articles) => articles.map((one) => (touched.has(one.id) ? change(one) : one));
}

/** As the main side marks it: read where it waits, or as if nobody had opened or decided about it. */
function readAs(one: ArticleSummary, read: boolean): Pick<ArticleSummary, 'read' | 'state'> {
  if (!read) return { read, state: 'new' };
  return isWaiting(one) ? { read, state: 'read' } : one;
}

export const idsOf = (articles: Articles): string[] => articles.map(({ id }) => id);

/** “Bridge closed”, or "12 articles". */
export function named(articles: Articles): string {
  const [first] = articles;
  return articles.length === 1 && first
    ? `“${first.title}”`
    : `${articles.length.toLocaleString('en-GB')} articles`;
}
