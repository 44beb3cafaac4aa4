import { fold } from '../text/folded-text.ts';

/** So many words in a row say whose they are; what is shorter is looked for whole. */
const ROW = 5;

/**
 * Words that may not go out, for what people write themselves: a text says them where it holds all of a short
 * one, or five words in a row of a long one. Case, accents, punctuation and line ends do not matter. What also
 * stands in a text that does go out gives nothing away.
 */
export class WithheldWords {
  /** The rows by how many words they have. */
  readonly #rows = new Map<number, Set<string>>();

  /** @param free the texts that go out */
  constructor(withheld: Iterable<string>, free: Iterable<string>) {
    for (const text of withheld) this.#take(wordsOf(text));
    if (this.#rows.size === 0) return;
    for (const text of free) {
      const words = wordsOf(text);
      for (const [length, rows] of this.#rows) {
        for (const row of rowsOf(words, length)) rows.delete(row);
      }
    }
  }

  /** Whether any of them stand in the text. */
  areIn(text: string): boolean {
    if (this.#rows.size === 0) return false;
    const words = wordsOf(text);
    for (const [length, rows] of this.#rows) {
      if (rows.size === 0) continue;
      for (const row of rowsOf(words, length)) if (rows.has(row)) return true;
    }
    return false;
  }

  #take(words: readonly string[]): void {
    const length = Math.min(words.length, ROW);
    if (length === 0) return;
    const rows = this.#rows.get(length) ?? new Set();
    this.#rows.set(length, rows);
    for (const row of rowsOf(words, length)) rows.add(row);
  }
}

/** Why words stay back in which some of them stand, as one sentence. */
export const REPEATS = 'It repeats words that stay back.';

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function* rowsOf(words: readonly string[], length: number): Iterable<string> {
  for (let at = 0; at + length <= words.length; at += 1) {
    yield words.slice(at, at + length).join(' ');
  }
}
