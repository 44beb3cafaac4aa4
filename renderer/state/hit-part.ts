import type { FoundPart } from '#domain/search/hit.ts';

/** Hits that are asked for at first, as many as a high window shows. */
const FIRST = 50;
/** Hits that are asked for once somebody has scrolled on: those in sight, with as many before and after them. */
const AROUND = 200;
/** How many of them stand before those in sight; every so many rows other ones are asked for. */
const STEP = 50;

/** Rows that are drawn, by their indexes; `to` is the first that is not. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
}

export const FIRST_HITS: FoundPart = { from: 0, limit: FIRST };

/** The part of what was found to ask for, where rows are drawn of which `part` does not hold all; null where it does. */
export function partAround(part: FoundPart, { from, to }: DrawnRows): FoundPart | null {
  if (from >= part.from && to <= part.from + part.limit) return null;
  const begins = Math.max(0, Math.floor(from / STEP) * STEP - STEP);
  const around = { from: begins, limit: Math.max(AROUND, to - begins) };
  return around.from === part.from && around.limit === part.limit ? null : around;
}
