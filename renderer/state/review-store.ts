import type { Client } from '#contract';
import { type Annotation, isPlaced } from '#domain/annotation.ts';
import { overlaps } from '#domain/document.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import { type ReviewNow, type Standing, standingOf, type Verdict } from '#domain/review.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { HistoryStore } from './history-store.ts';
import { inBackground } from './in-background.ts';
import type { NotesStore } from './notes/notes-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';
import type { RoomStore } from './room-store.ts';

/** What people say of notes, and the notes that a person is about to review. */
export class ReviewStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #annotations: AnnotationStore;
  readonly #notes: NotesStore;
  readonly #room: RoomStore;
  readonly #all: Query<Record<string, never>, readonly ReviewNow[]>;
  #byNote: ReadonlyMap<string, readonly ReviewNow[]> = new Map();
  /** Ids of the notes that the dialog is about. */
  subjects: readonly string[] = [];

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    {
      annotations,
      notes,
      room,
    }: { annotations: AnnotationStore; notes: NotesStore; room: RoomStore },
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#annotations = annotations;
    this.#notes = notes;
    this.#room = room;
    this.#all = new Query(client['reviews.list'], {
      ...this.queried(notices),
      changed: () => {
        this.#byNote = Map.groupBy(this.#all.value ?? [], ({ note }) => note);
        notes.reviewed((id) => this.standing(id));
        this.changed();
      },
    });
  }

  /** Cards and lists show them all the time: that they can't be read is said, and they look as if nobody had spoken. */
  async load(): Promise<void> {
    const answer = await this.#all.ask({});
    if (answer && !answer.ok) this.#notices.problem(answer.error.message);
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#all.refresh();
  }

  /** What was said of a note, the oldest first. */
  of(note: string): readonly ReviewNow[] {
    return this.#byNote.get(note) ?? [];
  }

  standing(note: string): Standing | null {
    return standingOf(this.of(note));
  }

  /** What this person said of it. */
  own(note: string): ReviewNow | null {
    return this.of(note).find(({ foreign }) => !foreign) ?? null;
  }

  /** Opens the dialog for notes of the open article, or of the library's list. */
  ask(notes: readonly string[]): void {
    this.subjects = notes;
    this.changed();
    this.#room.open('review');
    inBackground(this.#all.refresh());
  }

  /** The one note that is being reviewed, and what else stands on its words, by place; none where there are several. */
  get beside(): readonly ListedNote[] {
    const [only] = this.subjects;
    const all = this.#room.place.kind === 'notes' ? this.#notes.all : this.#annotations.list;
    const note = this.subjects.length === 1 ? all.find(({ id }) => id === only) : undefined;
    if (!note) return [];
    return isFree(note) ? [note] : [note, ...all.filter((other) => isOn(note, other))];
  }

  /** Says the same of these; null takes back what was said. A refusal is said. */
  async give(notes: readonly string[], verdict: Verdict | null, words: string): Promise<void> {
    const answer = await this.#client['reviews.give']({ notes: [...notes], verdict, words });
    const given = this.#notices.take(answer);
    if (!given) return;
    const many = given.changed === 1 ? '1 note' : `${given.changed} notes`;
    if (given.changed === 0) this.#notices.done('That was said already.');
    else this.#notices.done(`${DONE[verdict ?? 'none']} ${many}`, this.#history.undoAction(answer));
  }
}

const DONE = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  none: 'Took back what was said of',
} as const;

/** Whether another note stands on some of the words of this one. */
const isOn = (note: Annotation, other: ListedNote): boolean =>
  !isFree(other) &&
  other.id !== note.id &&
  other.article === note.article &&
  isPlaced(note) &&
  isPlaced(other) &&
  overlaps(note, other);
