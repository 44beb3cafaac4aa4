import type { Job, LibraryEvent } from '#contract/events.ts';

/** A long job's own handle: it says how far it is and hears whether to stop. */
export interface JobHandle {
  readonly cancelled: boolean;
  /** `done` of `total` is finished. */
  step(done: number): void;
  /** @param outcome what came of it, where a person should know */
  done(outcome?: string | null): void;
  /** @param error what ended it */
  failed(error: unknown): void;
}

/** Announces long work with counts and lets a person stop it. */
export class JobBoard {
  readonly #announce: (event: LibraryEvent) => void;
  readonly #reasonOf: (error: unknown) => string | null;
  readonly #running = new Map<string, { cancelled: boolean }>();
  #count = 0;

  /** @param reasonOf the sentence for an error that a person can do something about, else null */
  constructor(
    announce: (event: LibraryEvent) => void,
    reasonOf: (error: unknown) => string | null = () => null,
  ) {
    this.#announce = announce;
    this.#reasonOf = reasonOf;
  }

  /** @param isWhole whether nobody can stop it in its midst */
  start(label: string, total: number, isWhole = false): JobHandle {
    this.#count += 1;
    const id = `job-${this.#count}`;
    const state = { cancelled: false };
    this.#running.set(id, state);
    let done = 0;
    const tell = (now: Job['state'], reason: string | null = null, result: string | null = null) =>
      this.#announce({
        type: 'job',
        job: {
          id,
          label,
          done,
          total,
          state: now,
          ...(isWhole && { isWhole }),
          ...(reason !== null && { reason }),
          ...(result !== null && { outcome: result }),
        },
      });
    const end = (
      outcome: 'done' | 'failed',
      reason: string | null = null,
      result: string | null = null,
    ) => {
      this.#running.delete(id);
      if (state.cancelled) tell('cancelled');
      else tell(outcome, reason, result);
    };
    tell('running');
    return {
      get cancelled() {
        return state.cancelled;
      },
      step: (finished) => {
        done = finished;
        tell('running');
      },
      done: (result = null) => end('done', null, result),
      failed: (error) => end('failed', this.#reasonOf(error)),
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
