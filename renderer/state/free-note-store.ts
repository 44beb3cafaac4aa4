import type { Client, Request } from '#contract';
import type { FreeNote } from '#domain/free-note.ts';
import { type DraftStore, freeNoteDraft } from './draft-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import type { RoomStore } from './room-store.ts';

/** The free note that is being written: a new one, or one that is there. */
export class FreeNoteStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #drafts: DraftStore;
  readonly #room: RoomStore;
  /** Null for a new one. */
  subject: FreeNote | null = null;
  /** Why it was not kept; null while nothing was refused. */
  refusal: string | null = null;

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    drafts: DraftStore,
    room: RoomStore,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#drafts = drafts;
    this.#room = room;
  }

  /** Opens one for writing; null for a new one. */
  write(subject: FreeNote | null): void {
    this.subject = subject;
    this.refusal = null;
    this.changed();
    this.#room.open('free-note');
  }

  /** Opens the one with this id, as a search found it. */
  async open(id: string): Promise<void> {
    const all = this.#notices.take(await this.#client['freeNotes.list']({}));
    const note = all?.find((one) => one.id === id);
    if (note) this.write(note);
    else if (all) this.#notices.problem('That free note is not there any more: search again.');
  }

  /** What was typed and never saved, or else what is kept. */
  get words(): string {
    return this.#drafts.get(this.#draft) ?? this.subject?.note ?? '';
  }

  /** Whether something was typed that is not kept. */
  get isDrafted(): boolean {
    return this.#drafts.get(this.#draft) !== null;
  }

  type(text: string): void {
    this.#drafts.type(this.#draft, text, this.#start);
    this.changed();
  }

  /** Forgets what was typed. */
  async discard(): Promise<void> {
    await this.#room.closeAfter(this.#drafts.forget(this.#draft).then(() => true));
  }

  /** Keeps it and closes; what is refused stays open, and `refusal` says why. */
  async save(written: Request<'freeNotes.create'>): Promise<void> {
    await this.#room.closeAfter(this.#save(written));
  }

  async #save(written: Request<'freeNotes.create'>): Promise<boolean> {
    const { subject } = this;
    const draft = this.#draft;
    const kept = subject
      ? await this.#client['freeNotes.edit']({
          id: subject.id,
          edit: subject.foreign ? { marking: written.marking } : written,
          ...(!subject.foreign && { from: this.#start }),
        })
      : await this.#client['freeNotes.create'](written);
    if (!kept.ok) {
      this.refusal = kept.error.message;
      this.changed();
      return false;
    }
    await this.#drafts.forget(draft);
    this.#notices.done(
      subject ? 'Changed the free note' : 'Kept the free note',
      this.#history.undoAction(kept),
    );
    return true;
  }

  get #draft(): string {
    return freeNoteDraft(this.subject?.id ?? null);
  }

  /** The words that the writing started from. */
  get #start(): string {
    return this.#drafts.startOf(this.#draft) ?? this.subject?.note ?? '';
  }
}
