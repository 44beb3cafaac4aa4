import { printable, say } from './output.ts';

/** A terminal is not asked to draw more often, in milliseconds. */
const DRAWN_EVERY = 100;

/** What is not a terminal, such as a log, hears so many times of a whole. */
const TOLD_TIMES = 10;

/** How far long work is, on standard error: one line that changes in a terminal, a few lines elsewhere. */
export class ProgressLine {
  readonly #isWanted: boolean;
  readonly #isTerminal = process.stderr.isTTY === true;
  #drawn = 0;
  #told = -1;
  #isShown = false;

  /** @param isWanted what it says besides is told all the same */
  constructor(isWanted: boolean) {
    this.#isWanted = isWanted;
  }

  /** `name` is what comes after the `done` of `total`; a single thing has no progress. */
  show(done: number, total: number, name: string): void {
    if (!this.#isWanted || total < 2) return;
    const line = printable(`${done + 1} of ${total}  ${name}`);
    if (this.#isTerminal) this.#draw(line);
    else this.#tell(line, Math.floor((TOLD_TIMES * done) / total));
  }

  /** A sentence of its own. */
  say(message: string): void {
    this.end();
    say(message);
  }

  end(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K');
    this.#isShown = false;
  }

  #draw(line: string): void {
    const now = performance.now();
    if (this.#isShown && now - this.#drawn < DRAWN_EVERY) return;
    this.#drawn = now;
    this.#isShown = true;
    const width = Math.max(20, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`\r\u001b[K${line.slice(0, width)}`);
  }

  #tell(line: string, tenth: number): void {
    if (tenth === this.#told) return;
    this.#told = tenth;
    process.stderr.write(`${line}\n`);
  }
}
