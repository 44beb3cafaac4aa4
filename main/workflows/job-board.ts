import type { Job, LibraryEvent } from '#contract';

/** A long job's own handle: it says how far it is and hears whether to stop. */
export interface JobHandle {
  readonly cancelled: boolean;
  /** `done` of `total` is finished. */
  step(done: number): void;
  end(state: 'done' | 'failed'): void;
}

/** Announces long work with counts and lets a person stop it. */
export class JobBoard {
  readonly #announce: (event: LibraryEvent) => void;
  readonly #running = new Map<string, { cancelled: boolean }>();
  #count = 0;

  constructor(announce: (event: LibraryEvent) => void) {
    this.#announce = announce;
  }

  start(label: string, total: number): JobHandle {
    this.#count += 1;
    const id = `job-${this.#count}`;
    const state = { cancelled: false };
    this.#running.set(id, state);
    let done = 0;
    const tell = (now: Job['state']) =>
      this.#announce({ type: 'job', job: { id, label, done, total, state: now } });
    tell('running');
    return {
      get cancelled() {
        return state.cancelled;
      },
      step: (finished) => {
        done = finished;
        tell('running');
      },
      end: (outcome) => {
        this.#running.delete(id);
        tell(state.cancelled ? 'cancelled' : outcome);
      },
    };
  }

  /** False when no such job runs any more. */
  cancel(id: string): boolean {
    const job = this.#running.get(id);
    if (job) job.cancelled = true;
    return job !== undefined;
  }

  cancelAll(): void {
    for (const job of this.#running.values()) job.cancelled = true;
  }
}
