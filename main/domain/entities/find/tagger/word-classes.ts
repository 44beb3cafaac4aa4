import { hashText } from '../../../language/fold.ts';

/** How many coarse and fine classes there may be. */
export const CLASSES = { coarse: 64, fine: 512 } as const;

/** For known words the class of words that stand between the same neighbours, in two grains; learnt from unlabelled text. */
export class WordClasses {
  static readonly none = new WordClasses(new Uint32Array(0), new Uint16Array(0));
  /** Hashes of forms, ascending, and for each `coarse * CLASSES.fine + fine`. */
  readonly keys: Uint32Array;
  readonly values: Uint16Array;

  constructor(keys: Uint32Array, values: Uint16Array) {
    this.keys = keys;
    this.values = values;
  }

  /** -1 for an unknown word. */
  find(word: string): number {
    const hash = hashText(classForm(word));
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

export const coarseOf = (value: number): number => Math.floor(value / CLASSES.fine);

/** The form that has a class: as it is written, digits all alike. */
export const classForm = (word: string): string => word.replace(/\p{N}/gu, '0');
