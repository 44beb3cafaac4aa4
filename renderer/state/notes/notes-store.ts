import type { Client, Request } from '#contract';
import type { Annotation } from '#domain/annotation.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import { UNGRADED } from '#domain/grading/admiralty.ts';
import type { NoteGrade } from '#domain/grading/passage-grade.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Standing } from '#domain/review.ts';
import type { HistoryStore } from '../history-store.ts';
import type { LibraryStore } from '../library-store.ts';
import type { NoticeStore } from '../notice-store.ts';
import { Observable } from '../observable.ts';
import { Query, type QueryState } from '../query.ts';
import { EVERY_NOTE, filterNotes, type NoteFilter } from './filter-notes.ts';

export const NOTES_PAGE = 100;

/** The notes of the whole library: which are shown, which one is current, which are chosen. */
export class NotesStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #library: LibraryStore;
  readonly #all: Query<Record<string, never>, readonly ListedNote[]>;
  readonly #grades: Query<Record<string, never>, Readonly<Record<string, NoteGrade>>>;
  #standingOf: (note: string) => Standing | null = () => null;
  filter: NoteFilter = EVERY_NOTE;
  shown: readonly ListedNote[] = [];
  /** The current one's place among the shown ones; -1 when none are shown. */
  at = -1;
  chosen: ReadonlySet<string> = new Set();
  /** Whether the field for tags is open. */
  tagging = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#library = library;
    const options = { ...this.queried(notices), changed: () => this.#show() };
    this.#all = new Query(() => this.#read(), options);
    this.#grades = new Query(client['grades.notes'], options);
    history.waitFor(() => this.#all.settled());
  }

  /** Every note of the library. */
  get state(): QueryState<readonly ListedNote[]> {
    return this.#all.state;
  }

  get all(): readonly ListedNote[] {
    return this.#all.value ?? [];
  }

  /** By the note's id; ungraded ones are left out. */
  get grades(): Readonly<Record<string, NoteGrade>> {
    return this.#grades.value ?? {};
  }

  get current(): ListedNote | null {
    return this.shown[this.at] ?? null;
  }

  /** What a bulk act is done to: the chosen ones, or else the current one. */
  get targets(): readonly string[] {
    if (this.chosen.size > 0) return [...this.chosen];
    return this.current ? [this.current.id] : [];
  }

  async load(): Promise<void> {
    await Promise.all([this.#all.ask({}), this.#grades.ask({})]);
  }

  /** Nobody looks at the notes any more. */
  leave(): void {
    this.#all.close();
    this.#grades.close();
  }

  /** Those on passages, and the free ones, which lie in no dossier. */
  async #read(): Promise<Result<readonly ListedNote[]>> {
    const [placed, free] = await Promise.all([
      this.#library.narrowed(this.#client['annotations.list'])({ article: null }),
      this.#library.dossier === null ? this.#client['freeNotes.list']({}) : ok([]),
    ]);
    if (!placed.ok) return placed;
    return free.ok ? ok([...placed.value, ...free.value]) : free;
  }

  /** The notes of one article, as they were announced. */
  take(article: string, notes: readonly Annotation[]): void {
    if (!this.#library.isWithin(article)) return;
    const isOf = (note: ListedNote) => !isFree(note) && note.article === article;
    this.#all.apply((all) => [...notes, ...all.filter((note) => !isOf(note))]);
  }

  /** What reviewers came to has changed. */
  reviewed(standingOf: (note: string) => Standing | null): void {
    this.#standingOf = standingOf;
    this.#show();
  }

  async reloadGrades(): Promise<void> {
    await this.#grades.refresh();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await Promise.all([this.#all.refresh(), this.#grades.refresh()]);
  }

  arrange(change: Partial<NoteFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.at = 0;
    this.#show();
  }

  clearFilter(): void {
    this.arrange({ ...EVERY_NOTE, sort: this.filter.sort });
  }

  move(step: number): void {
    this.stand(this.at + step);
  }

  stand(at: number): void {
    this.at = Math.max(Math.min(at, this.shown.length - 1), Math.min(0, this.shown.length - 1));
    this.changed();
  }

  /** Chooses a note, or lets it go again. */
  toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
    this.changed();
  }

  /** All shown ones, or none when all are chosen already. */
  toggleAll(): void {
    const all = this.chosen.size === this.shown.length;
    this.chosen = new Set(all ? [] : this.shown.map(({ id }) => id));
    this.changed();
  }

  clearChoice(): void {
    this.chosen = new Set();
    this.tagging = false;
    this.changed();
  }

  tag(open: boolean): void {
    this.tagging = open && this.targets.length > 0;
    this.changed();
  }

  /** Changes notes, the targets where none are named, in one step; false, and said, when it was refused. */
  async edit(
    edit: Request<'annotations.editMany'>['edit'],
    ids: readonly string[] = this.targets,
  ): Promise<boolean> {
    const answer = await this.#client['annotations.editMany']({ ids: [...ids], edit });
    const done = this.#notices.take(answer);
    if (!done) return false;
    if (done.changed === 0) this.#notices.done('They are like that already.');
    else this.#notices.done(`Changed ${counted(done.changed)}`, this.#history.undoAction(answer));
    return true;
  }

  /** Moves the targets to the trash in one step. */
  async remove(): Promise<void> {
    const ids = [...this.targets];
    if (ids.length === 0) return;
    const removed = await this.#all.set(
      (notes) => notes.filter(({ id }) => !ids.includes(id)),
      () => this.#client['annotations.remove']({ ids }),
    );
    if (!removed.ok) return;
    this.chosen = new Set();
    this.#notices.done(`Deleted ${counted(ids.length)}`, this.#history.undoAction(removed));
    this.changed();
  }

  /** Only what can be seen stays chosen: a bulk act must not touch what nobody sees. */
  #show(): void {
    const titleOf = (id: string) => this.#library.find(id)?.title ?? '';
    const gradeOf = (id: string) => this.grades[id] ?? UNGRADED;
    const standingOf = this.#standingOf;
    this.shown = filterNotes(this.all, this.filter, { titleOf, gradeOf, standingOf });
    this.chosen = new Set(this.shown.map(({ id }) => id).filter((id) => this.chosen.has(id)));
    this.stand(this.at);
  }
}

const counted = (many: number) => (many === 1 ? '1 note' : `${many} notes`);
