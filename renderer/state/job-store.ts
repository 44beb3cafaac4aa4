import type { Client } from '#contract';
import type { Job } from '#contract/events.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** The main side's long work that is under way. */
export class JobStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  running: readonly Job[] = [];

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  hear(job: Job): void {
    const others = this.running.filter(({ id }) => id !== job.id);
    this.running = job.state === 'running' ? [...others, job] : others;
    if (job.state === 'failed')
      this.#notices.problem(`${job.label} failed. ${job.reason ?? 'Start it again.'}`);
    if (job.state === 'cancelled')
      this.#notices.done(`${job.label}: stopped at ${job.done} of ${job.total}`);
    if (job.state === 'done' && job.outcome) this.#notices.done(`${job.label}: ${job.outcome}`);
    this.changed();
  }

  async cancel(id: string): Promise<void> {
    this.#notices.take(await this.#client['jobs.cancel']({ job: id }));
  }
}
