import type { Request } from '#contract';
import type { Store } from '../../store/store.ts';

/** So long a page waits for what the one before it typed last, in milliseconds. */
const LONGEST_WAIT = 3_000;

type Write = Omit<Request<'drafts.save'>, 'drafts'>;

/**
 * Text that is being typed, as it was typed last, however its writes travel: one that was overtaken by a
 * later one of the same page changes nothing.
 */
export class DraftDesk {
  readonly #store: Pick<Store, 'drafts'>;
  /** The newest write of each page. */
  readonly #reached = new Map<string, number>();
  /** The write that each key was kept by. */
  readonly #keptBy = new Map<string, Write>();
  #waiting: { readonly write: Write; readonly go: () => void }[] = [];

  constructor(store: Pick<Store, 'drafts'>) {
    this.#store = store;
  }

  save({ page, count, drafts }: Request<'drafts.save'>): void {
    for (const { key, value } of drafts) {
      const last = this.#keptBy.get(key);
      if (last?.page === page && last.count > count) continue;
      this.#store.drafts.save(key, value);
      this.#keptBy.set(key, { page, count });
    }
    this.#reached.set(page, Math.max(count, this.#reached.get(page) ?? 0));
    for (const { go } of this.#waiting.filter(({ write }) => this.#has(write))) go();
  }

  /** Every kept draft by key, once the write `after` has come, or should have long since. */
  async all({ after }: Request<'drafts.all'>): Promise<Record<string, string>> {
    if (after && !this.#has(after)) await this.#wait(after);
    return this.#store.drafts.all();
  }

  #has({ page, count }: Write): boolean {
    return (this.#reached.get(page) ?? 0) >= count;
  }

  async #wait(write: Write): Promise<void> {
    const { promise, resolve: go } = Promise.withResolvers<void>();
    const waiting = { write, go };
    this.#waiting.push(waiting);
    const timer = setTimeout(go, LONGEST_WAIT);
    await promise;
    clearTimeout(timer);
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
  }
}
