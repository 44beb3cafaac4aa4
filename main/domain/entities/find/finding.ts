import type { OpenDate, ResolvedDate } from '../../reading/dates/resolved-date.ts';
import type { EntityType } from '../types.ts';

/** A finding in tokens, before overlaps are settled. */
export interface Finding {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  /** Higher wins where findings overlap; then the longer, then the earlier. */
  readonly rank: number;
  readonly date?: ResolvedDate;
  readonly open?: OpenDate;
  /** UTF-16 code units of the first token that do not belong: a preposition written to an Arabic name. */
  readonly skip?: number;
}

/** Marks the tokens, of so many, that findings take up. */
export function takenBy(findings: readonly Finding[], tokens: number): Uint8Array {
  const taken = new Uint8Array(tokens);
  for (const { first, end } of findings) taken.fill(1, first, end);
  return taken;
}

/** All of them by where they begin. */
export const inOrder = (...findings: readonly (readonly Finding[])[]): Finding[] =>
  findings.flat().sort((a, b) => a.first - b.first);

/** Which finder wins: patterns that nothing else has, then names, then dates, then numbers and things. */
export const RANK = {
  contact: 9,
  arabic: 8,
  date: 6,
  money: 5,
  /** A model of weapon or vehicle, a ship: its letters and number are nobody's name. */
  model: 4.5,
  name: 4,
  quantity: 3,
  thing: 2,
  demonym: 1,
};
