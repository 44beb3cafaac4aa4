import type { NoteType } from '#domain/annotation.ts';
import type { ListedNote } from '#domain/free-note.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { NotesStore } from './notes/notes-store.ts';
import { Observable } from './observable.ts';
import type { RoomStore } from './room-store.ts';

/** The notes whose type a person is about to say: one of the open article, or those chosen among the library's. */
export class NoteTypeStore extends Observable {
  readonly #annotations: AnnotationStore;
  readonly #notes: NotesStore;
  readonly #room: RoomStore;
  /** Ids. */
  subjects: readonly string[] = [];

  constructor(annotations: AnnotationStore, notes: NotesStore, room: RoomStore) {
    super();
    this.#annotations = annotations;
    this.#notes = notes;
    this.#room = room;
  }

  /** The type that all of them have; undefined where they differ. */
  get current(): NoteType | null | undefined {
    const subjects = new Set(this.subjects);
    const all: readonly ListedNote[] = this.#isInList ? this.#notes.all : this.#annotations.list;
    const types = new Set(all.filter(({ id }) => subjects.has(id)).map(({ type }) => type));
    return types.size === 1 ? [...types][0] : undefined;
  }

  /** Asks for the type of these. */
  ask(ids: readonly string[]): void {
    this.subjects = ids;
    this.changed();
    this.#room.open('note-type');
  }

  /** Null for none; one step, however many. */
  async set(type: NoteType | null): Promise<void> {
    const [only] = this.subjects;
    if (only === undefined) return;
    if (this.#isInList) await this.#notes.edit({ type }, this.subjects);
    else await this.#annotations.edit(only, { type });
  }

  get #isInList(): boolean {
    return this.#room.place.kind === 'notes';
  }
}
