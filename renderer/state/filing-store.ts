import type { Client, Request } from '#contract';
import type { FilingOffer } from '#contract/requirements.ts';
import { isPlaced } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import type { FilingWords } from '#domain/requirements/requirement.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

type Passages = Request<'requirements.file'>['passages'];

/** A stretch of the text that a page shows. */
export type ShownPassage = Span & {
  readonly article: string;
  readonly sha256: string;
  /** Where the figure begins that is meant, in a passage of several. */
  readonly figure?: number;
};

/** Filing passages as answers: what is filed, and what of it can be read. */
export class FilingStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #offer: Query<Request<'requirements.offer'>, FilingOffer>;
  #passages: Passages | null = null;
  /** What is read of it; null for several notes. */
  #read: Request<'requirements.offer'> | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#offer = new Query(client['requirements.offer'], this.queried(notices));
  }

  /** What the passage says that an answer would; nothing of several. */
  get offer(): QueryState<FilingOffer> {
    return this.#offer.state;
  }

  /** How many passages are filed at once. */
  get many(): number {
    const passages = this.#passages;
    return passages === null ? 0 : 'notes' in passages ? passages.notes.length : 1;
  }

  /** A stretch of a text that nobody may have marked yet. */
  begin({ article, start, end, sha256, figure }: ShownPassage): Promise<void> {
    const stretch = { article, start, end, sha256, ...(figure !== undefined && { figure }) };
    this.#passages = stretch;
    this.#read = stretch;
    return this.ask();
  }

  /** Notes; of a single one is read what it says. */
  beginWith(notes: readonly ListedNote[]): Promise<void> {
    const [first, ...others] = notes;
    this.#passages = { notes: notes.map(({ id }) => id) };
    this.#read = first && others.length === 0 ? readOf(first) : null;
    return this.ask();
  }

  /** Reads again what the passage says. */
  async ask(): Promise<void> {
    if (this.#read) await this.#offer.ask(this.#read);
    else this.#offer.forget();
  }

  /** Files what was begun; false, and said, where it is refused. */
  async file(requirement: string, { places, day, words }: FilingWords): Promise<boolean> {
    if (!this.#passages) return false;
    const filed = await this.#client['requirements.file']({
      ...{ requirement, passages: this.#passages, places: [...places], day, words },
    });
    const done = this.#notices.take(filed);
    if (!done) return false;
    this.#notices.done(
      done.filed === 1 ? 'Filed as an answer' : `Filed ${done.filed} notes as answers`,
      this.#history.undoAction(filed),
    );
    return true;
  }

  leave(): void {
    this.#passages = null;
    this.#read = null;
    this.#offer.forget();
  }
}

/** What is asked of a note that is filed alone; null of one whose passage stands nowhere. */
function readOf(note: ListedNote): Request<'requirements.offer'> | null {
  if (isFree(note)) return { freeNote: note.id };
  const { article, start, end } = note;
  return isPlaced(note) ? { article, start, end } : null;
}
