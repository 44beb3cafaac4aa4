import type { Client, Request } from '#contract';
import type { NoteGrade } from '#contract/grades.ts';
import type { Annotation } from '#domain/annotation.ts';
import { UNGRADED } from '#domain/grading/admiralty.ts';
import type { HistoryStore } from '../history-store.ts';
import type { LibraryStore } from '../library-store.ts';
import type { NoticeStore } from '../notice-store.ts';
import { Observable } from '../observable.ts';
import { EVERY_NOTE, filterNotes, type NoteFilter } from './filter-notes.ts';

export const NOTES_PAGE = 100;

/** The notes of the whole library: which are shown, which one is current, which are chosen. */
export class NotesStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #library: LibraryStore;
  /** Null until they were first asked for. */
  all: readonly Annotation[] | null = null;
  /** By the note's id; ungraded ones are left out. */
  grades: Readonly<Record<string, NoteGrade>> = {};
  filter: NoteFilter = EVERY_NOTE;
  shown: readonly Annotation[] = [];
  /** The current one's place among the shown ones; -1 when none are shown. */
  at = -1;
  chosen: ReadonlySet<string> = new Set();
  /** Whether the field for tags is open. */
  tagging = false;
  #loading: Promise<void> | null = null;
  #stale = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#library = library;
  }

  get current(): Annotation | null {
    return this.shown[this.at] ?? null;
  }

  /** What a bulk act is done to: the chosen ones, or else the current one. */
  get targets(): readonly string[] {
    if (this.chosen.size > 0) return [...this.chosen];
    return this.current ? [this.current.id] : [];
  }

  /** Asks again; many announcements that come together are answered by one more list. */
  async load(): Promise<void> {
    this.#stale = true;
    this.#loading ??= this.#loadWhileStale().finally(() => {
      this.#loading = null;
    });
    await this.#loading;
  }

  /** A change elsewhere matters only once somebody looked at the notes. */
  reload(): void {
    if (this.all !== null) void this.load();
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

  /** Changes the targets in one step; false, and said, when it was refused. */
  async edit(edit: Request<'annotations.editMany'>['edit']): Promise<boolean> {
    const ids = [...this.targets];
    const done = this.#notices.take(await this.#client['annotations.editMany']({ ids, edit }));
    if (!done) return false;
    if (done.changed === 0) this.#notices.done('They are like that already.');
    else this.#notices.done(`Changed ${counted(done.changed)}`, this.#history.undoAction());
    await this.load();
    return true;
  }

  /** Moves the targets to the trash in one step. */
  async remove(): Promise<void> {
    const ids = [...this.targets];
    if (ids.length === 0) return;
    const removed = await this.#client['annotations.remove']({ ids });
    if (!removed.ok) {
      this.#notices.problem(removed.error.message);
      return;
    }
    this.chosen = new Set();
    this.#notices.done(`Deleted ${counted(ids.length)}`, this.#history.undoAction());
    await this.load();
  }

  async #loadWhileStale(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      const [all, grades] = await Promise.all([
        this.#client['annotations.list']({ article: null }),
        this.#client['grades.notes']({}),
      ]);
      this.grades = this.#notices.take(grades) ?? {};
      this.all = this.#notices.take(all);
      if (!this.all) return;
      this.#show();
    }
  }

  /** Only what can be seen stays chosen: a bulk act must not touch what nobody sees. */
  #show(): void {
    const titleOf = (id: string) => this.#library.find(id)?.title ?? '';
    const gradeOf = (id: string) => this.grades[id] ?? UNGRADED;
    this.shown = filterNotes(this.all ?? [], this.filter, { titleOf, gradeOf });
    this.chosen = new Set(this.shown.map(({ id }) => id).filter((id) => this.chosen.has(id)));
    this.stand(this.at);
  }
}

const counted = (many: number) => (many === 1 ? '1 note' : `${many} notes`);
