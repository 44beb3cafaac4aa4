import type { Client, Request } from '#contract';
import type { ArticleSummary } from '#domain/article.ts';
import { type Decision, isWaiting, STATE_NAMES } from '#domain/triage.ts';
import type { HistoryStore } from './history-store.ts';
import { type LibraryStore, named } from './library-store.ts';
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

  /** What something made of several articles begins with: the chosen ones, those of the shown dossier, or the open one. */
  get meant(): ReadonlySet<string> {
    const { shown, dossier } = this.#library;
    const some = this.chosen.length > 0 ? this.chosen : dossier === null ? [] : shown;
    if (some.length > 0) return new Set(ids(some));
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
    else this.#choose(new Set(order.slice(Math.min(...ends), Math.max(...ends) + 1)));
  }

  chooseAll(): void {
    this.#choose(new Set(this.#order()));
  }

  clear(): void {
    this.#anchor = null;
    this.#choose(new Set());
  }

  /** Decides so; where all of them are so already, leaves them to the rules again. */
  async decide(decided: Decision): Promise<void> {
    const { targets } = this;
    const back = targets.every(({ state }) => state === decided);
    const changed = await this.#library.triage(targets, { decided: back ? null : decided });
    const what = back ? `Not ${STATE_NAMES[decided]} any more` : WORDS[decided];
    if (changed?.value === 0) this.#notices.done('A brief cites it: so it counts as used.');
    else if (changed) this.#tell(what, targets, changed);
  }

  /** Stars them; where all of them have one, takes it off. */
  async star(): Promise<void> {
    const { targets } = this;
    const starred = !targets.every((one) => one.starred);
    const changed = await this.#library.triage(targets, { starred });
    if (changed) this.#tell(starred ? 'Starred' : 'Star taken off', targets, changed);
  }

  /** Read, where any of them waits; else unread, and no decision holds. */
  async toggleRead(): Promise<void> {
    const { targets } = this;
    const waiting = targets.filter(isWaiting);
    if (waiting.length > 0) return this.#library.setRead(ids(waiting), true);
    const decided = targets.filter(({ state }) => state !== 'read');
    if (decided.length > 0) await this.#library.triage(decided, { decided: null });
    await this.#library.setRead(ids(targets), false);
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
    const changed = await this.#library.triage(subjects, change);
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
    const open = this.#reader.current?.article.id;
    const removed = await this.#library.remove(targets);
    if (removed && targets.some(({ id }) => id === open)) this.#reader.close();
  }

  #choose(chosen: ReadonlySet<string>): void {
    this.#chosen = chosen;
    this.changed();
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

const ids = (articles: readonly ArticleSummary[]) => articles.map(({ id }) => id);
