import type { Clock } from '#domain/clock.ts';
import type { Store } from '../../store/store.ts';

const MINUTE = 60_000;
/** The oldest that the newest backup may get, in milliseconds. */
const DUE_AFTER = 12 * 60 * MINUTE;
/** The same before an act that changes much at once. */
const DUE_BEFORE_ACTS = 60 * MINUTE;
/** How often it is looked for, since a laptop that loses power never closes. */
const LOOKED_AFTER = 10 * MINUTE;

export interface BackupKeeperOptions {
  readonly store: Store;
  readonly now: Clock;
  /** The sentence for what a person can mend, else null. */
  readonly reasonOf: (error: unknown) => string | null;
  /** Hears that the newest backup, or the reason why there is none, is another one. */
  readonly onChange: () => void;
}

/** Makes a backup whenever the newest is older than twelve hours. */
export class BackupKeeper {
  readonly #store: Store;
  readonly #now: Clock;
  readonly #reasonOf: (error: unknown) => string | null;
  readonly #onChange: () => void;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #problem: string | null = null;

  constructor({ store, now, reasonOf, onChange }: BackupKeeperOptions) {
    this.#store = store;
    this.#now = now;
    this.#reasonOf = reasonOf;
    this.#onChange = onChange;
  }

  /** Why the last try failed; null where it did not. */
  get problem(): string | null {
    return this.#problem;
  }

  /** While an app is open: at once, and from then on. Can be called again. */
  start(): void {
    if (this.#timer) return;
    this.#timer = setInterval(() => this.#look(), LOOKED_AFTER).unref();
    this.#look();
  }

  /**
   * Before an act that changes much at once, such as a merge: a copy, where the newest is older than an hour. One that
   * can't be made is told, and keeps nobody from the act: undo takes it back as well.
   */
  async beforeBigAct(): Promise<void> {
    await this.#running;
    if (this.#store.isEmpty() || this.#age() < DUE_BEFORE_ACTS) return;
    await this.#backUp();
  }

  /** The last moment: nobody waits for the thread any more. Never throws: a library must close. */
  async close(): Promise<void> {
    const kept = this.#timer !== null;
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
    // The terminal opens a library for each command: one that only reads leaves nothing behind.
    if (!(kept || this.#store.history.hasRecorded)) return;
    try {
      if (this.#isDue()) this.#store.backup();
    } catch (error) {
      this.#failed(error);
    }
  }

  #look(): void {
    if (this.#running) return;
    try {
      if (this.#isDue()) this.#running = this.#backUp().finally(() => (this.#running = null));
    } catch (error) {
      this.#failed(error);
    }
  }

  async #backUp(): Promise<void> {
    try {
      await this.#store.backupInBackground();
      this.#changed(null);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.#changed(this.#reasonOf(error) ?? String(error));
    console.error(`No backup could be made: ${this.#problem}`);
  }

  #changed(problem: string | null): void {
    this.#problem = problem;
    this.#onChange();
  }

  #isDue(): boolean {
    const age = this.#age();
    return age > DUE_AFTER && !(age === Number.POSITIVE_INFINITY && this.#store.isEmpty());
  }

  /**
   * Of the newest, in milliseconds; infinite where there is none. One that lies far in the future was made by a clock
   * that was wrong, and is old.
   */
  #age(): number {
    const last = this.#store.lastBackup();
    if (last === null) return Number.POSITIVE_INFINITY;
    return Math.abs(Date.parse(this.#now()) - Date.parse(last));
  }
}
