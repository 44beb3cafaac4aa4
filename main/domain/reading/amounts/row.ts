import type { Scene } from '../scene.ts';
import { factsOf, type WordFacts } from '../words.ts';

/** Tokens of one line or table cell from a place on: no amount goes over a line's end or a tab. */
export interface Row {
  readonly words: readonly WordFacts[];
  /** The first token's place in the scene. */
  readonly from: number;
  /** What stands between token `at` of the row and the one before it. */
  readonly gap: (at: number) => string;
}

/** No amount needs more tokens. */
const LONGEST = 24;

/** The row from token `from` on, of whose first word `skip` units do not belong. */
export function rowFrom({ text, tokens, words }: Scene, from: number, skip = 0): Row {
  const gap = (at: number): string =>
    text.slice(tokens.end[from + at - 1] ?? 0, tokens.start[from + at] ?? 0);
  let end = 1;
  while (end < LONGEST && from + end < tokens.count && !BREAK.test(gap(end))) end += 1;
  const row = words.slice(from, from + end);
  if (skip > 0) row[0] = factsOf((row[0]?.word ?? '').slice(skip));
  return { words: row, from, gap };
}
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Whether the row has token `at`, written to the one before it. */
export const gluedIn = ({ words, gap }: Row, at: number): boolean =>
  at > 0 && at < words.length && gap(at) === '';
