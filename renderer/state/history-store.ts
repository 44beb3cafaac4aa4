import type { Client } from '#contract';
import type { Answer } from '#contract/answer.ts';
import type { HistoryState, HistoryStep } from '#contract/history.ts';
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

  /** What it is now, as it was announced. */
  take(state: HistoryState): void {
    this.#steps.apply(() => state);
  }

  /** Takes back the last step. */
  async undo(): Promise<void> {
    await this.#travel('undo');
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    await this.#travel('redo');
  }

  /** What the notice of an act offers: to take back that act and no other. Null where nothing changed. */
  undoAction({ step }: Answer<unknown>): Notice['action'] {
    return step === undefined ? null : this.#action('undo', step);
  }

  /** Tells of an act, with the way back, or why it was refused; whether it was done. */
  told(done: Answer<unknown>, words: string): boolean {
    if (done.ok) this.#notices.done(words, this.undoAction(done));
    else this.#notices.problem(done.error.message);
    return done.ok;
  }

  #action(way: Way, step: number): Notice['action'] {
    const { label } = WAYS[way];
    return { label, step, run: () => this.#travel(way, step) };
  }

  async #travel(way: Way, step?: number): Promise<void> {
    await this.#settled();
    const { done, none, other } = WAYS[way];
    const call = this.#client[`history.${way}`];
    const result = await call(step === undefined ? {} : { step });
    if (!result.ok) this.#notices.problem(result.error.message);
    else if (result.value) this.#tell(result.value, done, other);
    else this.#notices.done(none);
  }

  /** Says what was taken back, and offers to do it again. */
  tellUndone(step: HistoryStep): void {
    this.#tell(step, WAYS.undo.done, WAYS.undo.other);
  }

  #tell({ id, back, label }: HistoryStep, done: string, other: Way): void {
    this.#notices.withdraw(id);
    this.#notices.done(`${done}: ${label}`, this.#action(other, back));
  }
}

type Way = 'undo' | 'redo';

const WAYS = {
  undo: { label: 'Undo', done: 'Undone', none: 'There is nothing to undo.', other: 'redo' },
  redo: { label: 'Redo', done: 'Done again', none: 'There is nothing to redo.', other: 'undo' },
} as const;
