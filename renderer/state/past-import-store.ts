import type { Client, Request } from '#contract';
import type { BetterReading, TriedReading } from '#contract/articles.ts';
import type { ImportDetails, ImportSummary, ShownLine } from '#contract/imports.ts';
import type { HistoryStore } from './history-store.ts';
import type { ImportStore } from './import-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

type Again = Pick<Request<'imports.again'>, 'encoding' | 'bytes' | 'anyway'>;

/** A look for better readings, while it goes on and after it. */
export interface BetterLook {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
  readonly found: readonly (BetterReading & TriedReading)[];
}

/** Past imports, while somebody looks at them, and what can be done about each file of one. */
export class PastImportStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #imports: ImportStore;
  readonly #list: Query<Record<string, never>, readonly ImportSummary[]>;
  readonly #waiting: Query<Record<string, never>, readonly BetterReading[]>;
  readonly #details: Query<Request<'imports.get'>, ImportDetails>;
  /** The import whose lines are looked at; null for none. */
  chosen: string | null = null;
  /** What older readers read, and how far the look at it is; null before anybody looked. */
  better: BetterLook | null = null;
  #stopped = false;
  /** Whether something is being tried again, or taken back. */
  busy = false;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore, imports: ImportStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#imports = imports;
    this.#list = new Query(client['imports.list'], this.queried(notices));
    this.#waiting = new Query(client['articles.better'], this.queried(notices));
    this.#details = new Query(client['imports.get'], this.queried(notices));
  }

  get list(): QueryState<readonly ImportSummary[]> {
    return this.#list.state;
  }

  get details(): QueryState<ImportDetails> {
    return this.#details.state;
  }

  async open(): Promise<void> {
    await Promise.all([this.#list.ask({}), this.#waiting.ask({}), this.#look()]);
  }

  /** Shows what became of each file of an import; null shows the list alone. */
  async choose(id: string | null): Promise<void> {
    this.chosen = id;
    if (id === null) this.#details.close();
    await this.#look();
    this.changed();
  }

  /** Nobody looks any more. */
  close(): void {
    this.#list.close();
    this.#waiting.close();
    this.#details.close();
  }

  /** After a change of this import, or with null of the library. */
  async reload(id: string | null): Promise<void> {
    const isShown = id === null || id === this.chosen;
    await Promise.all([this.#list.refresh(), isShown ? this.#details.refresh() : null]);
  }

  /** Says at the start of a window that an import was broken off; null where none was. */
  async brokenOff(): Promise<ImportSummary | null> {
    const known = await this.#client['imports.list']({});
    return (known.ok && known.value.find(({ state }) => state === 'broken')) || null;
  }

  async undo(id: string): Promise<void> {
    await this.#whileBusy(async () => {
      const answer = await this.#client['imports.undo']({ id });
      const undone = this.#notices.take(answer);
      if (!undone) return;
      const { steps, trashed, versions } = undone;
      const [only, more] = steps;
      if (only && !more && trashed === 0) {
        this.#history.tellUndone(only);
        return;
      }
      const gone = trashed > 0 ? ` ${trashed} of its articles went to the trash.` : '';
      const stay = versions > 0 ? ` ${versions} new versions stay.` : '';
      this.#notices.done(
        `The import was taken back.${gone}${stay}`,
        this.#history.undoAction(answer),
      );
    });
  }

  /** Tries a file again, with the bytes that the window still has where the library has none. */
  async again(id: string, line: ShownLine, how: Again): Promise<void> {
    await this.#whileBusy(async () => {
      const held = line.isAtHand ? null : this.#imports.held(id, line.path);
      const bytes = how.bytes ?? (held ? new Uint8Array(await held.arrayBuffer()) : undefined);
      const request = { id, number: line.number, ...how, ...(bytes && { bytes }) };
      const answer = await this.#client['imports.again'](request);
      this.#history.told(answer, 'It is in the library.');
    });
  }

  /** Whether a file can be tried again without being chosen once more. */
  isAtHand(id: string, { isAtHand, path }: ShownLine): boolean {
    return isAtHand || this.#imports.held(id, path) !== null;
  }

  /** Reads the text of a line's article otherwise: its new version. */
  async readAgain(
    article: string,
    choice: Omit<Request<'articles.readAgain'>, 'id'>,
  ): Promise<void> {
    await this.#whileBusy(async () => {
      const answer = await this.#client['articles.readAgain']({ id: article, ...choice });
      this.#history.told(answer, 'Read the file again.');
    });
  }

  /** Reads the files again that an older Fieldbrief read, and gathers what would read better; nothing changes. */
  async lookForBetter(): Promise<void> {
    const candidates = this.#waiting.value ?? [];
    this.#stopped = false;
    let look: BetterLook = { done: 0, total: candidates.length, found: [], isRunning: true };
    for (const { id, title } of candidates) {
      if (this.#stopped) break;
      this.#setBetter(look);
      const tried = await this.#client['articles.tryBetter']({ id });
      const found =
        tried.ok && tried.value.differs !== null
          ? [...look.found, { id, title, ...tried.value }]
          : look.found;
      look = { ...look, done: look.done + 1, found };
    }
    this.#setBetter({ ...look, isRunning: false });
    await this.#waiting.refresh();
  }

  stopLooking(): void {
    this.#stopped = true;
  }

  /** Takes better readings as new versions, each a step of its own. */
  async takeBetter(ids: readonly string[]): Promise<void> {
    await this.#whileBusy(async () => {
      for (const id of ids) {
        const answer = await this.#client['articles.takeBetter']({ id });
        const report = this.#notices.take(answer);
        if (!report) return;
        const { changed, lost } = report.annotations;
        const look = changed + lost > 0 ? ` ${changed + lost} of its notes need a look.` : '';
        this.#notices.done(`Took in the better reading.${look}`, this.#history.undoAction(answer));
        const { better } = this;
        if (better)
          this.#setBetter({ ...better, found: better.found.filter((one) => one.id !== id) });
      }
    });
    await this.#waiting.refresh();
  }

  /** How many texts an older Fieldbrief read, whose files are kept. */
  get waiting(): number {
    return this.#waiting.value?.length ?? 0;
  }

  #setBetter(look: BetterLook): void {
    this.better = look;
    this.changed();
  }

  async goOn(id: string): Promise<void> {
    this.#notices.take(await this.#client['imports.goOn']({ id }));
  }

  async forget(id: string): Promise<void> {
    if (id === this.chosen) await this.choose(null);
    this.#notices.take(await this.#client['imports.forget']({ id }));
  }

  async #look(): Promise<void> {
    if (this.chosen !== null) await this.#details.ask({ id: this.chosen });
  }

  async #whileBusy(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.changed();
    try {
      await work();
    } finally {
      this.busy = false;
      this.changed();
    }
  }
}
