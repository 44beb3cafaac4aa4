import type { BriefPages } from '#contract/briefs.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import type { Result } from '#domain/result.ts';

/** So long nothing may change before the pages are made: printing takes longer than a key. */
const PAUSE = 350;

/** Keeps the pages of a brief as it now is: one printing at a time, the newest state last. */
export class PagePrinter {
  readonly #print: (body: BriefBody) => Promise<Result<BriefPages>>;
  readonly #changed: () => void;
  /** The last that were made; they stay while new ones are made. */
  shown: BriefPages | null = null;
  /** Why there are none. */
  problem: string | null = null;
  #wanted: BriefBody | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;

  constructor(print: (body: BriefBody) => Promise<Result<BriefPages>>, changed: () => void) {
    this.#print = print;
    this.#changed = changed;
  }

  /** The pages that are shown are older than the brief. */
  get isBehind(): boolean {
    return this.#wanted !== null || this.#running !== null;
  }

  ask(body: BriefBody): void {
    this.#wanted = body;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE);
  }

  /** Makes the pages of what was asked for last; done when they are shown. */
  async now(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    // Whoever prints already goes on until nothing is wanted.
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      this.#changed();
    });
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#wanted) {
      const body = this.#wanted;
      this.#wanted = null;
      this.#changed();
      const printed = await this.#print(body);
      if (printed.ok) this.shown = printed.value;
      this.problem = printed.ok ? null : printed.error.message;
    }
  }

  forget(): void {
    this.shown = null;
    this.problem = null;
  }
}
