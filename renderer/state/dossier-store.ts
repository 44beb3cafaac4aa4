import type { Client, Request } from '#contract';
import type { DossierPage } from '#contract/dossiers.ts';
import type { ArticleSummary } from '#domain/article.ts';
import type { Dossier, DossierWords } from '#domain/dossiers/dossier.ts';
import type { HistoryStore } from './history-store.ts';
import type { DossierCounts } from './library-counts.ts';
import { asSearch } from './library-filter.ts';
import { type LibraryStore, named } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';
import type { TriageStore } from './triage-store.ts';

/** The dossiers, and which documents a person lays into them or takes out of them. */
export class DossierStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #library: LibraryStore;
  readonly #triage: TriageStore;
  readonly #list: Query<Record<string, never>, readonly Dossier[]>;
  readonly #page: Query<Request<'dossiers.open'>, DossierPage>;
  #isLookedAt = false;
  /** The documents that the dialog is about. */
  subjects: readonly ArticleSummary[] = [];
  /** The dossier that the form is about; null for a new one. */
  subject: Dossier | null = null;

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    library: LibraryStore,
    triage: TriageStore,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#library = library;
    this.#triage = triage;
    this.#list = new Query(client['dossiers.list'], { ...this.queried(notices), keepsLast: true });
    this.#page = new Query(client['dossiers.open'], this.queried(notices));
  }

  /** By name. */
  get list(): QueryState<readonly Dossier[]> {
    return this.#list.state;
  }

  get all(): readonly Dossier[] {
    return this.#list.value ?? [];
  }

  /** The one that the window is in; null in the whole library. */
  get shown(): Dossier | null {
    const { dossier } = this.#library;
    return dossier === null ? null : this.#find(dossier);
  }

  /** What the list shows as a search that can be kept; null for all of it, and for a folder, which no search asks for. */
  get listAsSearch(): ReturnType<typeof asSearch> {
    const { filter, states, starredOnly, watchedOnly, folder } = this.#library;
    if (folder !== null) return null;
    const dossier = this.shown?.name ?? null;
    return asSearch({ filter, states, starredOnly, watchedOnly, dossier });
  }

  /** All of that one at a glance. */
  get page(): QueryState<DossierPage> {
    return this.#page.state;
  }

  /** How many documents lie in each dossier, as the list has them just now; those without any are left out. */
  get counts(): ReadonlyMap<string, DossierCounts> {
    return this.#library.counts.dossiers;
  }

  async load(): Promise<void> {
    await this.#list.renew({});
  }

  async reload(): Promise<void> {
    await this.#list.refresh();
    // A dossier that is gone is no filter any more.
    const { dossier } = this.#library;
    if (this.list.kind === 'ready' && dossier !== null && !this.#find(dossier))
      this.#library.arrange({ dossier: null });
    await this.reloadPage();
  }

  /** Looks at the one that the window is in. */
  async openPage(): Promise<void> {
    this.#isLookedAt = true;
    await this.follow();
  }

  /** Nobody looks at it any more. */
  leavePage(): void {
    this.#isLookedAt = false;
    this.#page.close();
  }

  /** The window is in another one, or in none. */
  async follow(): Promise<void> {
    const { dossier } = this.#library;
    if (dossier === null) this.#page.forget();
    else if (this.#isLookedAt) await this.#page.ask({ id: dossier });
  }

  /** Something that it shows has changed. */
  async reloadPage(): Promise<void> {
    await this.#page.refresh();
  }

  /** The names of those that a document lies in, besides the one that the list shows. */
  othersOf({ dossiers = [] }: ArticleSummary): string[] {
    const others = dossiers.filter((id) => id !== this.#library.dossier);
    return others.flatMap((id) => this.#find(id)?.name ?? []);
  }

  /** Begins the dialog about the chosen documents, the row at hand, or else the open one. */
  begin(): void {
    this.subjects = this.#triage.targets;
    this.changed();
  }

  /** How many of the subjects lie in a dossier: all, some or none of them. */
  holds(dossier: string): 'all' | 'some' | 'none' {
    const inside = this.#current().filter(({ dossiers = [] }) => dossiers.includes(dossier)).length;
    if (inside === 0) return 'none';
    return inside === this.subjects.length ? 'all' : 'some';
  }

  /** Lays the subjects into a dossier; where all of them lie in it, takes them out. */
  async toggle(dossier: Dossier): Promise<void> {
    await this.lay(dossier, this.subjects, this.holds(dossier.id) !== 'all');
  }

  /** Lays documents into a dossier, or takes them out; one step. */
  async lay(
    { id, name }: Pick<Dossier, 'id' | 'name'>,
    articles: readonly ArticleSummary[],
    inside: boolean,
  ): Promise<void> {
    const chosen = this.#triage.asked(articles);
    const done = await this.#client['dossiers.lay']({ dossier: id, articles: chosen, inside });
    const changed = this.#notices.take(done);
    if (changed === null) return;
    const where = inside ? `into “${name}”` : `out of “${name}”`;
    const what = `${inside ? 'Laid' : 'Took'} ${named(articles)} ${where}`;
    if (changed === 0) this.#notices.done(inside ? `Already in “${name}”` : `Not in “${name}”`);
    else this.#notices.done(what, this.#history.undoAction(done));
  }

  /** The same by the ids of rows that were dragged. */
  async drop(dossier: Dossier, ids: readonly string[]): Promise<void> {
    await this.lay(
      dossier,
      ids.flatMap((id) => this.#library.find(id) ?? []),
      true,
    );
  }

  /** Begins a form: about a dossier, or for a new one. */
  write(subject: Dossier | null): void {
    this.subject = subject;
    this.changed();
  }

  /** Keeps what the form says; null, and said, where it is refused. */
  async save(words: DossierWords): Promise<Dossier | null> {
    const { subject } = this;
    const kept = await this.#client['dossiers.save']({
      id: subject?.id ?? null,
      ...words,
      ...(subject && { from: wordsOf(subject) }),
    });
    const dossier = this.#notices.take(kept);
    if (dossier && subject) this.#notices.done('Saved the dossier', this.#history.undoAction(kept));
    return dossier;
  }

  /** Makes a dossier of a name, and lays the subjects into it. */
  async make(name: string): Promise<boolean> {
    this.subject = null;
    const made = await this.save({ name, about: '', marking: null });
    if (made) await this.lay(made, this.subjects, true);
    return made !== null;
  }

  async remove({ id, name }: Dossier): Promise<void> {
    const done = await this.#client['dossiers.remove']({ id });
    this.#history.told(done, `Removed the dossier “${name}”; its documents stay in the library`);
  }

  #find(id: string): Dossier | null {
    return this.all.find((one) => one.id === id) ?? null;
  }

  /** The subjects as the library has them now. */
  #current(): readonly ArticleSummary[] {
    return this.subjects.map((one) => this.#library.find(one.id) ?? one);
  }
}

const wordsOf = ({ name, about, marking }: Dossier): DossierWords => ({ name, about, marking });
