import type { Client, Request } from '#contract';
import type { ArticleSummary } from '#domain/article.ts';
import type { Chosen } from '#domain/narrowing.ts';
import { type Decision, isWaiting, STATE_NAMES } from '#domain/triage.ts';
import type { HistoryStore } from './history-store.ts';
import { idsOf, type LibraryStore, named } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';
import type { ReaderStore } from './reader-store.ts';

/** Which articles of the list are chosen, and what a person does with these, with the row at hand, or the open one. */
export class TriageStore extends Observable {
  readonly #library: LibraryStore;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #reader: ReaderStore;
  #chosen: ReadonlySet<string> = new Set();
  /** What the list was narrowed to when all of that was chosen, as JSON; null where it was not. */
  #allOf: string | null = null;
  /** Where a range begins. */
  #anchor: string | null = null;
  /** The row that has the keyboard. */
  #at: string | null = null;
  readonly #owners: Query<Record<string, never>, readonly string[]>;
  /** The documents that the dialog of a due day is about. */
  subjects: readonly ArticleSummary[] = [];
  /** The notice about the last act. */
  #told: number | null = null;

  constructor(
    client: Client,
    library: LibraryStore,
    notices: NoticeStore,
    history: HistoryStore,
    reader: ReaderStore,
  ) {
    super();
    this.#library = library;
    this.#notices = notices;
    this.#history = history;
    this.#reader = reader;
    this.#owners = new Query(client['articles.owners'], this.queried(notices));
  }

  /** The chosen articles that are shown; what a filter hides nobody acts on. */
  get chosen(): readonly ArticleSummary[] {
    if (this.#chosen.size === 0) return [];
    return this.#library.shown.filter(({ id }) => this.#chosen.has(id));
  }

  isChosen(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** What the next act is about. */
  get targets(): readonly ArticleSummary[] {
    const { chosen } = this;
    if (chosen.length > 0) return chosen;
    const id = this.#at ?? this.#reader.opening ?? this.#reader.current?.article.id;
    const one = id === undefined ? null : this.#library.find(id);
    return one ? [one] : [];
  }

  /** Whether all of what the list is narrowed to was chosen, whatever was taken off since. */
  get isOfAll(): boolean {
    return this.#allOf !== null && this.#allOf === JSON.stringify(this.#library.narrowing);
  }

  /**
   * What the main side is asked to act on. Where all of the list was chosen, and these are what is chosen of it, that
   * is said: not their ids, but those of the few that are not. What came into the list since is none of them.
   */
  asked(articles: readonly ArticleSummary[]): Chosen {
    const { narrowing: of, shown } = this.#library;
    const { chosen } = this;
    const ids = idsOf(articles);
    if (!of || !this.isOfAll || articles.length !== chosen.length) return ids;
    if (!ids.every((id) => this.#chosen.has(id))) return ids;
    const except = idsOf(shown).filter((id) => !this.#chosen.has(id));
    return except.length < ids.length ? { of, except, count: ids.length } : ids;
  }

  /** What something made of several articles begins with: the chosen ones, those of the shown dossier, or the open one. */
  get meant(): ReadonlySet<string> {
    const { shown, dossier } = this.#library;
    const some = this.chosen.length > 0 ? this.chosen : dossier === null ? [] : shown;
    if (some.length > 0) return new Set(idsOf(some));
    const open = this.#reader.current?.article.id;
    return new Set(open === undefined ? [] : [open]);
  }

  /** Follows the keyboard within the list; null when it leaves. */
  moveTo(id: string | null): void {
    this.#at = id;
  }

  toggle(id: string): void {
    const chosen = new Set(this.#chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#anchor = id;
    this.#choose(chosen);
  }

  /** From where the last choice began, or else the row at hand, to `id`, in the order of the list. */
  extendTo(id: string): void {
    const order = this.#order();
    this.#anchor ??= this.#at ?? this.#reader.current?.article.id ?? id;
    const ends = [order.indexOf(this.#anchor), order.indexOf(id)];
    // A range that began at what is not shown any more begins anew.
    if (ends.includes(-1)) this.toggle(id);
    else this.#chooseThese(new Set(order.slice(Math.min(...ends), Math.max(...ends) + 1)));
  }

  /** All of what the list is narrowed to. */
  chooseAll(): void {
    const { narrowing } = this.#library;
    this.#allOf = narrowing && JSON.stringify(narrowing);
    this.#choose(new Set(this.#order()));
  }

  clear(): void {
    this.#anchor = null;
    this.#chooseThese(new Set());
  }

  /** Decides so; where all of them are so already, leaves them to the rules again. */
  async decide(decided: Decision): Promise<void> {
    const { targets } = this;
    const back = targets.every(({ state }) => state === decided);
    const changed = await this.#act(targets, { decided: back ? null : decided });
    const what = back ? `Not ${STATE_NAMES[decided]} any more` : WORDS[decided];
    if (changed?.value === 0) this.#notices.done('A brief cites it: so it counts as used.');
    else if (changed) this.#tell(what, targets, changed);
  }

  /** Stars them; where all of them have one, takes it off. */
  async star(): Promise<void> {
    const { targets } = this;
    const starred = !targets.every((one) => one.starred);
    const changed = await this.#act(targets, { starred });
    if (changed) this.#tell(starred ? 'Starred' : 'Star taken off', targets, changed);
  }

  /** Read, where any of them waits; else unread, and no decision holds. */
  async toggleRead(): Promise<void> {
    const { targets } = this;
    const read = targets.some(isWaiting);
    const changed = await this.#act(targets, { read });
    if (changed) this.#tell(`Marked as ${read ? 'read' : 'unread'}`, targets, changed);
  }

  /** Begins the dialog about the day and the owner of the chosen documents, the row at hand, or else the open one. */
  async beginDue(): Promise<void> {
    this.subjects = this.targets;
    this.changed();
    await this.#owners.renew({});
  }

  /** The people who may see to documents. */
  get owners(): readonly string[] {
    return this.#owners.value ?? [];
  }

  /** Keeps a day (null for none) and an owner (empty for nobody); what is left out stays. */
  async setDue(change: Pick<Request<'articles.triage'>, 'due' | 'owner'>): Promise<boolean> {
    const { subjects } = this;
    const changed = await this.#act(subjects, change);
    if (!changed) return false;
    const { due, owner } = change;
    const words = [
      due !== undefined && (due === null ? 'No due day' : `Due ${due}`),
      owner !== undefined && (owner === '' ? 'No owner' : `Owner ${owner}`),
    ];
    this.#tell(words.filter(Boolean).join(', '), subjects, changed);
    return true;
  }

  /** To the trash. */
  async remove(): Promise<void> {
    const { targets } = this;
    const removed = await this.#library.remove(targets, this.asked(targets));
    if (removed) this.#reader.closeAny(targets.map(({ id }) => id));
  }

  #chooseThese(chosen: ReadonlySet<string>): void {
    this.#allOf = null;
    this.#choose(chosen);
  }

  #choose(chosen: ReadonlySet<string>): void {
    this.#chosen = chosen;
    this.changed();
  }

  #act(articles: readonly ArticleSummary[], change: Parameters<LibraryStore['triage']>[1]) {
    return this.#library.triage(articles, change, this.asked(articles));
  }

  #order(): string[] {
    return this.#library.rows.flatMap(({ article, issues }) =>
      issues.length === 0 ? [article.id] : issues.map((one) => one.article.id),
    );
  }

  #tell(
    what: string,
    targets: readonly ArticleSummary[],
    changed: Parameters<HistoryStore['undoAction']>[0],
  ): void {
    // Who goes through many is told of the last one alone.
    if (this.#told !== null) this.#notices.dismiss(this.#told);
    const undo = this.#history.undoAction(changed);
    this.#told = this.#notices.done(`${what}: ${named(targets)}`, undo);
  }
}

const WORDS: Readonly<Record<Decision, string>> = { used: 'Used', aside: 'Set aside' };
