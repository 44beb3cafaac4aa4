import type { Span } from '../document.ts';

const digitsFrom = (zero: number) =>
  Array.from(
    { length: 10 },
    (_, value) => [String.fromCharCode(zero + value), `${value}`] as const,
  );

/**
 * Letters that Unicode does not decompose but that people type without their stroke, dot or tail, the
 * Arabic and Persian letters that are written for one another, and Arabic-Indic digits.
 */
const EQUAL = new Map<string, string>([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['‘', "'"],
  ['’', "'"],
  ...digitsFrom(0x660),
  ...digitsFrom(0x6f0),
]);

/** Accents and harakat, invisible format characters, tatweel. */
const IGNORED = /[\p{M}\p{Cf}\u0640]/gu;
const REPLACED = new RegExp(`[${[...EQUAL.keys()].join('')}]`, 'g');
const ASCII = /^[\x00-\x7f]*$/;

/**
 * The form of `text` in which people find it: without case, accents, vowel signs, ligatures and the
 * variants of `EQUAL`. Works code point by code point: `fold(a + b) === fold(a) + fold(b)` unless the
 * cut goes through a surrogate pair.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(REPLACED, (letter) => EQUAL.get(letter) ?? letter);
}

const CHUNK = 1_024;

/** A text with its folded form and the way back from one to the other. */
export class FoldedText {
  readonly text: string;
  readonly folded: string;
  /** Where each chunk begins in `text` and in `folded`. */
  readonly #chunks: readonly { readonly from: number; readonly foldedFrom: number }[];

  constructor(text: string) {
    const chunks: { from: number; foldedFrom: number }[] = [];
    let folded = '';
    for (let from = 0; from < text.length; ) {
      let to = Math.min(from + CHUNK, text.length);
      if ((text.codePointAt(to - 1) ?? 0) > 0xffff) to += 1;
      chunks.push({ from, foldedFrom: folded.length });
      folded += fold(text.slice(from, to));
      from = to;
    }
    this.text = text;
    this.folded = folded;
    this.#chunks = chunks;
  }

  /** The span of `text` that folds to this non-empty span of `folded`, closing accents included. */
  origin({ start, end }: Span): Span {
    const first = this.#letterAt(start);
    const last = this.#letterAt(end - 1);
    let to = last.end;
    for (;;) {
      const next = this.text.codePointAt(to);
      if (next === undefined) break;
      const letter = String.fromCodePoint(next);
      if (fold(letter) !== '') break;
      to += letter.length;
    }
    return { start: first.start, end: to };
  }

  /** The code point of `text` that gave the folded code unit at `offset`. */
  #letterAt(offset: number): Span {
    const chunk = this.#chunkAt(offset);
    let foldedAt = chunk.foldedFrom;
    let at = chunk.from;
    while (at < this.text.length) {
      const letter = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
      foldedAt += fold(letter).length;
      if (foldedAt > offset) return { start: at, end: at + letter.length };
      at += letter.length;
    }
    return { start: this.text.length, end: this.text.length };
  }

  #chunkAt(offset: number): { from: number; foldedFrom: number } {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle]?.foldedFrom ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#chunks[low] ?? { from: 0, foldedFrom: 0 };
  }
}
