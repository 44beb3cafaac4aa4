import type { Clock } from '#domain/clock.ts';
import type { RunningCheck } from '../../store/check-in-thread.ts';
import type { Store } from '../../store/store.ts';

/** So often all of a library is gone through, in milliseconds: it takes a minute for each few gigabytes. */
const DUE_AFTER = 24 * 60 * 60 * 1_000;
/** After the window is there, and what it does first. */
const BEGINS_AFTER = 30_000;

export interface CheckKeeperOptions {
  readonly store: Store;
  readonly now: Clock;
  readonly beginsAfter?: number;
}

/** Goes through all of an open library once a day, in the background; what it finds is told like any damage. */
export class CheckKeeper {
  readonly #store: Store;
  readonly #now: Clock;
  readonly #beginsAfter: number;
  #timer: NodeJS.Timeout | null = null;
  #running: RunningCheck | null = null;
  #isClosed = false;

  constructor({ store, now, beginsAfter = BEGINS_AFTER }: CheckKeeperOptions) {
    this.#store = store;
    this.#now = now;
    this.#beginsAfter = beginsAfter;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#check().catch((error: unknown) => console.error('The check failed:', error));
    }, this.#beginsAfter).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running?.stop();
  }

  async #check(): Promise<void> {
    const { checked } = this.#store.settings.get();
    const last = typeof checked === 'string' ? Date.parse(checked) : Number.NaN;
    // Also where a wrong clock wrote a day that lies far ahead.
    if (Math.abs(Date.parse(this.#now()) - last) < DUE_AFTER || this.#store.isEmpty()) return;
    this.#running = this.#store.checkInBackground();
    const problems = await this.#running.problems;
    this.#running = null;
    if (this.#isClosed) return;
    for (const problem of problems) this.#store.damage.tellOf(problem);
    // What is damaged is looked for again at the next start.
    if (problems.length === 0) this.#store.settings.set({ checked: this.#now() });
  }
}
