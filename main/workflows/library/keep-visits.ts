import type { Visit } from '#contract/visits.ts';

/** More than anybody goes back. */
const MOST = 2_000;

/**
 * What the numbers in the histories of browsers stand for. It is never written down: a browser keeps its
 * history on the disk, and must tell nobody there what was read.
 */
export class VisitDesk {
  readonly #visits = new Map<number, Visit>();

  keep(number: number, visit: Visit): void {
    // Put in anew, so that what was kept longest ago comes first.
    this.#visits.delete(number);
    this.#visits.set(number, visit);
    const [oldest] = this.#visits.keys();
    if (this.#visits.size > MOST && oldest !== undefined) this.#visits.delete(oldest);
  }

  find(number: number): Visit | null {
    return this.#visits.get(number) ?? null;
  }
}
