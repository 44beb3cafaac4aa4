import { hashText } from '../../../language/fold.ts';

/** How many coarse and fine classes of neighbours there may be. */
export const CLASSES = { coarse: 64, fine: 512 } as const;

/** A class for each of many forms, found by hash. */
export class ClassTable {
  /** Hashes of forms, ascending, and for each its class. */
  readonly keys: Uint32Array;
  readonly values: Uint16Array;

  constructor(keys: Uint32Array, values: Uint16Array) {
    this.keys = keys;
    this.values = values;
  }

  /** The table of these forms; of two with one hash the first stays. */
  static of(classes: Iterable<readonly [form: string, value: number]>): ClassTable {
    const byHash = new Map<number, number>();
    for (const [form, value] of classes) {
      const hash = hashText(form);
      if (!byHash.has(hash)) byHash.set(hash, value);
    }
    const sorted = [...byHash].sort(([a], [b]) => a - b);
    return new ClassTable(
      Uint32Array.from(sorted, ([hash]) => hash),
      Uint16Array.from(sorted, ([, value]) => value),
    );
  }

  /** -1 for an unknown form. */
  find(form: string): number {
    const hash = hashText(form);
    let low = 0;
    let high = this.keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.keys[middle] as number;
      if (found === hash) return this.values[middle] as number;
      if (found < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** What is known of words from much unlabelled text. */
export interface WordClasses {
  /** Of words as they are written: those between the same neighbours, as `coarse * CLASSES.fine + fine`. */
  readonly neighbours: ClassTable;
  /** Of words in small letters: those of like meaning, finely. */
  readonly meanings: ClassTable;
  /** For each fine class of meanings the one of the middle grain, then for each the coarse one. */
  readonly grains: Uint16Array;
}

export const coarseOf = (value: number): number => Math.floor(value / CLASSES.fine);

/** The form that has a class of neighbours: as it is written, digits all alike. */
export const classForm = (word: string): string => word.replace(/\p{N}/gu, '0');

/** The class of a word's meaning, which has its stop where the word is known with one; -1 where it is unknown. */
export function meaningOf(lower: string, { meanings }: WordClasses): number {
  if (!lower.endsWith('.')) return meanings.find(lower);
  const bare = meanings.find(lower.slice(0, -1));
  return bare >= 0 ? bare : meanings.find(lower);
}
