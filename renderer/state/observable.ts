import type { NoticeStore } from './notice-store.ts';
import type { QueryOptions } from './query.ts';

/** Something that tells its listeners after each change; they read what they need themselves. */
export class Observable {
  readonly #listeners = new Set<() => void>();

  /** Gives back the function that stops listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** How a query of this store is shown, and what no view draws is said. */
  protected queried(notices: NoticeStore): QueryOptions {
    return {
      changed: () => this.changed(),
      tell: ({ message }) => notices.problem(message),
      // What is about an article goes with it; whoever took it away, here or elsewhere, knows.
      unread: ({ code, message }) => code !== 'no-article' && notices.problem(message),
    };
  }

  protected changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
