import { extractFigures } from '../figures/extract.ts';

/** "One of them" tells nothing. */
const TELLING = 1;

/**
 * The numbers that only what may not go out tells, for headlines: "52 dead" repeats "fifty-two people died",
 * though it has no words of it.
 */
export class WithheldNumbers {
  readonly #values: ReadonlySet<number>;

  /** @param free the texts of the same article that go out */
  constructor(withheld: readonly string[], free: readonly string[]) {
    const told = withheld.flatMap(numbersIn).filter((value) => Math.abs(value) > TELLING);
    const known = told.length > 0 ? new Set(free.flatMap(numbersIn)) : new Set<number>();
    this.#values = new Set(told.filter((value) => !known.has(value)));
  }

  /** Whether the text tells any of them, in words or in digits. */
  areIn(text: string): boolean {
    return this.#values.size > 0 && numbersIn(text).some((value) => this.#values.has(value));
  }
}

const numbersIn = (text: string): number[] =>
  extractFigures(text).flatMap(({ value, low, high }) =>
    [value, low, high].filter((number) => number !== null),
  );
