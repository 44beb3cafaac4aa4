import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#domain/clock.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** In bytes; when it is full the older half goes. */
const MOST = 256 * 1_024;

/**
 * What went wrong in Fieldbrief itself, one JSON object a line, beside the database: for those who mend
 * it. It holds no text of documents and nothing that was typed, and never leaves the machine by itself.
 */
export class ProblemLog {
  readonly #path: string;
  readonly #facts: object;
  readonly #now: Clock;

  /** `facts` stand in every line: which version, which host. */
  constructor(folder: string, facts: object, now: Clock) {
    this.#path = join(folder, 'problems.log');
    this.#facts = facts;
    this.#now = now;
  }

  /** `where`: "page", or the call that failed. A log that cannot be written is no further problem. */
  add(where: string, problem: Problem): void {
    const line = `${JSON.stringify({ at: this.#now(), ...this.#facts, where, ...problem })}\n`;
    try {
      if (this.#size() + line.length > MOST) this.#halve();
      appendFileSync(this.#path, line, { mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      console.error(`problems.log could not be written: ${String(error.code)}`);
    }
  }

  #size(): number {
    return statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Written beside it and put in its place, so that no moment has half a log. */
  #halve(): void {
    const text = readFileSync(this.#path, 'utf8');
    const newer = text.slice(-MOST / 2);
    writeFileSync(`${this.#path}.new`, newer.slice(newer.indexOf('\n') + 1), { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
  }
}
