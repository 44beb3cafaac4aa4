const LONGEST_WAIT = 60_000;

/** Wrong passphrases slow down whoever tries: one second after the first, twice as long after each further one. */
export class Attempts {
  readonly #now: () => number;
  #wrong = 0;
  #until = 0;

  /** @param now in milliseconds, never set back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** In milliseconds until the next try; 0 when it may come now. */
  get wait(): number {
    return Math.max(0, this.#until - this.#now());
  }

  failed(): void {
    this.#until = this.#now() + Math.min(LONGEST_WAIT, 1_000 * 2 ** this.#wrong);
    this.#wrong += 1;
  }

  succeeded(): void {
    this.#wrong = 0;
    this.#until = 0;
  }
}
