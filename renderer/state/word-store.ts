import type { Client } from '#contract';
import type { WordComparison } from '#contract/briefs.ts';
import type { ComposerStore } from './composer-store.ts';
import { Maker } from './export-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import type { QueryState } from './query.ts';

/** A file that was chosen for a brief. */
interface Chosen {
  readonly id: string;
  readonly file: Blob;
}

/** The Word file of a brief that came back, and which of its changes are to be taken. */
export class WordStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #composer: ComposerStore;
  readonly #compared: Maker<Chosen, WordComparison>;
  /** The ids of the changes to take. */
  accepted: ReadonlySet<number> = new Set();
  /** How many were taken; null before. */
  taken: number | null = null;
  #bytes = new Uint8Array();

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    composer: ComposerStore,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#composer = composer;
    this.#compared = new Maker(async ({ id, file }) => {
      // What was typed is part of the brief that the file is compared with.
      await composer.settle();
      this.#bytes = new Uint8Array(await file.arrayBuffer());
      return client['briefs.compareWord']({ id, bytes: this.#bytes });
    }, this.queried(notices));
  }

  /** Idle until a file was chosen. */
  get state(): QueryState<WordComparison> {
    return this.#compared.state;
  }

  /** Reads a file beside the brief on the desk; nothing is taken yet. */
  async look(file: Blob): Promise<void> {
    const { current } = this.#composer;
    if (!current) return;
    this.taken = null;
    const found = await this.#compared.make({ id: current.id, file });
    if (!found) return;
    const free = found.changes.filter(({ refusal }) => refusal === null);
    this.accepted = new Set(free.map(({ id }) => id));
    this.changed();
  }

  accept(ids: readonly number[], taken: boolean): void {
    const accepted = new Set(this.accepted);
    for (const id of ids) {
      if (taken) accepted.add(id);
      else accepted.delete(id);
    }
    this.accepted = accepted;
    this.changed();
  }

  /** Takes the accepted changes into the brief, whose pages are then made and checked again. */
  async take(): Promise<void> {
    const { state } = this;
    const { current } = this.#composer;
    if (state.kind !== 'ready' || !current) return;
    const take = [...this.accepted];
    const { changed } = state.value;
    const asked = { id: current.id, bytes: this.#bytes, take, changed };
    const answer = await this.#client['briefs.takeWord'](asked);
    if (!this.#notices.take(answer)) return;
    this.taken = take.length;
    this.#notices.done('The brief was brought back from Word', this.#history.undoAction(answer));
    this.#compared.leave();
    this.changed();
    await this.#composer.reload();
  }

  /** Nobody looks at the file any more. */
  leave(): void {
    this.#compared.leave();
    this.#bytes = new Uint8Array();
    this.accepted = new Set();
    this.taken = null;
    this.changed();
  }
}
