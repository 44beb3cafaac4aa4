import type { ImportRun } from './import-run.ts';

/** An import of a window that was not heard of for so many milliseconds runs no more. */
const SILENT = 30_000;

/** The imports that this program is at: one that it is not at, and that has no end, was broken off. */
export class RunningImports {
  readonly #runs = new Map<string, ImportRun>();

  add(run: ImportRun): void {
    this.#runs.set(run.id, run);
  }

  get(id: string): ImportRun | null {
    return this.#runs.get(id) ?? null;
  }

  remove(id: string): void {
    this.#runs.delete(id);
  }

  has(id: string): boolean {
    const run = this.#runs.get(id);
    return run !== undefined && run.idle < SILENT;
  }
}
