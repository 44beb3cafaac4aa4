import type { ReadFile } from '#domain/formats/draft.ts';
import { baseName } from '#domain/formats/file-name.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Readable } from './read-document.ts';

/** What goes to the process and what comes back; `ticket` pairs them. */
export interface ReadingOrder {
  readonly ticket: number;
  readonly readable: Readable;
}
export interface ReadingAnswer {
  readonly ticket: number;
  readonly result: Result<ReadFile>;
}

/** A running process that reads. */
export interface ReadingProcess {
  send(order: ReadingOrder): void;
  kill(): void;
  /** Whether the program stays alive for it: an idle process keeps nothing alive. */
  hold(wanted: boolean): void;
}

/** Starts a process without rights; each host has its own way. `ended` comes once, however it ended. */
export type StartReading = (heard: {
  answer(answer: ReadingAnswer): void;
  ended(): void;
}) => ReadingProcess;

/** Reads files and pasted text; what the workspace knows of it. */
export interface Reads {
  /** One whole sentence says why a file can't be read. */
  read(readable: Readable): Promise<Result<ReadFile>>;
  close(): void;
}

/** Longer than any sound file of 64 MB takes on a slow laptop with other work. */
const LONGEST_READING = 5 * 60 * 1_000;

interface Waiting {
  readonly readable: Readable;
  resolve(result: Result<ReadFile>): void;
}

/**
 * Reads one file after the other in a process of its own, which is started once and kept warm. A file that
 * breaks the process, or that takes too long, is named; the next ones get a new process.
 */
export class DocumentReader implements Reads {
  readonly #start: StartReading;
  readonly #longest: number;
  readonly #waiting: Waiting[] = [];
  #process: ReadingProcess | null = null;
  #reading: (Waiting & { readonly ticket: number; late: boolean }) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tickets = 0;
  #closed = false;

  /** @param longest after so many milliseconds a file counts as broken */
  constructor(start: StartReading, longest = LONGEST_READING) {
    this.#start = start;
    this.#longest = longest;
  }

  read(readable: Readable): Promise<Result<ReadFile>> {
    return new Promise((resolve) => {
      this.#waiting.push({ readable, resolve });
      this.#next();
    });
  }

  close(): void {
    this.#closed = true;
    this.#process?.kill();
    for (const { resolve } of this.#waiting.splice(0)) resolve(closed());
  }

  #next(): void {
    if (this.#reading) return;
    const next = this.#waiting.shift();
    if (!next) {
      this.#process?.hold(false);
      return;
    }
    if (this.#closed) {
      next.resolve(closed());
      return;
    }
    this.#tickets += 1;
    this.#reading = { ...next, ticket: this.#tickets, late: false };
    this.#process ??= this.#start({
      answer: (answer) => this.#answered(answer),
      ended: () => this.#ended(),
    });
    this.#process.hold(true);
    this.#timer = setTimeout(() => this.#tooLong(), this.#longest);
    this.#process.send({ ticket: this.#tickets, readable: next.readable });
  }

  #answered({ ticket, result }: ReadingAnswer): void {
    if (this.#reading?.ticket === ticket) this.#settle(result);
  }

  #tooLong(): void {
    if (!this.#reading) return;
    this.#reading.late = true;
    this.#process?.kill();
  }

  #ended(): void {
    this.#process = null;
    if (!this.#reading) return;
    const { late, readable } = this.#reading;
    if (this.#closed) this.#settle(closed());
    else this.#settle(late ? tookTooLong(readable) : broke(readable));
  }

  #settle(result: Result<ReadFile>): void {
    clearTimeout(this.#timer);
    const reading = this.#reading;
    this.#reading = null;
    reading?.resolve(result);
    this.#next();
  }
}

const shown = (readable: Readable): string =>
  'name' in readable ? `“${baseName(readable.name)}”` : 'The pasted text';

const broke = (readable: Readable): Result<never> =>
  fail(
    'broke-reading',
    `${shown(readable)} broke the reading of it: it is damaged, or made to do harm. Nothing of it was taken.`,
  );

const tookTooLong = (readable: Readable): Result<never> =>
  fail(
    'too-long',
    `${shown(readable)} took too long to read: it is damaged, or made to do harm. Nothing of it was taken.`,
  );

const closed = (): Result<never> =>
  fail('closed', 'The library was closed before this file was read.');
