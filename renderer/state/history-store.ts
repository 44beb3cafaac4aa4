import type { Client, HistoryState, HistoryStep } from '#contract';
import type { Result } from '#domain/result.ts';
import type { Notice, NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';

const NOTHING_YET: HistoryState = { undo: null, redo: null };

/** Undo and redo of what a person did, kept by the main side over restarts. */
export class HistoryStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #pending: (() => Promise<unknown>)[] = [];
  readonly #steps: Query<Record<string, never>, HistoryState>;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#steps = new Query(client['history.state'], this.queried(notices));
  }

  get state(): HistoryState {
    return this.#steps.value ?? NOTHING_YET;
  }

  /** What shows already is kept first, so that undo takes back what the person sees as the last step. */
  waitFor(settle: () => Promise<unknown>): void {
    this.#pending.push(settle);
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#pending.map((settle) => settle()));
  }

  async load(): Promise<void> {
    await this.#steps.renew({});
  }

  async undo(): Promise<void> {
    await this.#settled();
    const redo = { label: 'Redo', run: () => void this.redo() };
    this.#tell(await this.#client['history.undo']({}), 'Undone', redo, 'There is nothing to undo.');
  }

  async redo(): Promise<void> {
    await this.#settled();
    const again = this.undoAction();
    this.#tell(
      await this.#client['history.redo']({}),
      'Done again',
      again,
      'There is nothing to redo.',
    );
  }

  /** What a notice about something destructive offers. */
  undoAction(): Notice['action'] {
    return { label: 'Undo', run: () => void this.undo() };
  }

  #tell(
    result: Result<HistoryStep | null>,
    done: string,
    back: Notice['action'],
    none: string,
  ): void {
    if (!result.ok) this.#notices.problem(result.error.message);
    else if (result.value) this.#notices.done(`${done}: ${result.value.label}`, back);
    else this.#notices.done(none);
    void this.load();
  }
}
