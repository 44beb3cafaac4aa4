const LOOKED_AFTER = 2_000;
/** A gap between two looks that only a machine that slept leaves. */
const SLEPT = 30_000;

export interface IdleOptions {
  /** Minutes without a person until it locks; 0 for never. */
  readonly minutes: () => number;
  readonly lock: () => void;
}

/**
 * Locks when nobody has been there for some minutes, and when the machine has slept, which hosts that hear of it
 * sooner do sooner.
 */
export class IdleWatch {
  readonly #options: IdleOptions;
  #touched = Date.now();
  #looked = Date.now();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  start(): void {
    this.touch();
    this.#looked = Date.now();
    this.#timer ??= setInterval(() => this.#look(), LOOKED_AFTER).unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  touch(): void {
    this.#touched = Date.now();
  }

  #look(): void {
    const now = Date.now();
    const slept = now - this.#looked > SLEPT;
    this.#looked = now;
    const minutes = this.#options.minutes();
    // A clock that was set back must not put it off.
    const idle = Math.abs(now - this.#touched) >= minutes * 60_000;
    if (minutes > 0 && (slept || idle)) this.#options.lock();
  }
}
