import type { Piece } from './pieces.ts';

/** What every reader of a row asks of its pieces. */

export const lowerAt = (row: readonly Piece[], at: number): string => row[at]?.lower ?? '';

const HYPHENS = /^[-‐‑–—]$/;

/** Whether a hyphen or dash at `at` joins what stands on both sides. */
export const isHyphen = (row: readonly Piece[], at: number): boolean =>
  HYPHENS.test(row[at]?.text ?? '') && row[at]?.glued === true && row[at + 1]?.glued === true;

/** Past a hyphen that joins two pieces. */
export const skipHyphen = (row: readonly Piece[], at: number): number =>
  isHyphen(row, at) ? at + 1 : at;

/** The longest entry of `phrases` that begins at `at`, with where it ends; its words are folded. */
export function phraseAt<Value>(
  row: readonly Piece[],
  at: number,
  phrases: ReadonlyMap<string, Value>,
  longest: number,
): { end: number; value: Value; phrase: string } | null {
  let phrase = '';
  let found: { end: number; value: Value; phrase: string } | null = null;
  for (let end = at; end < Math.min(row.length, at + longest); end += 1) {
    phrase += (end > at ? ' ' : '') + (row[end]?.folded ?? '');
    const value = phrases.get(phrase);
    if (value !== undefined) found = { end: end + 1, value, phrase };
  }
  return found;
}
