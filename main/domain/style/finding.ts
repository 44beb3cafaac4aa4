import type { Span } from '../document.ts';

/** Something that a check before export points at. */
export interface Finding {
  /** Stable and kebab-case: "date-without-year". */
  readonly rule: string;
  /** The span of the checked text. */
  readonly where: Span;
  /** One sentence for a person. */
  readonly message: string;
}

export const byPlace = (a: Finding, b: Finding): number =>
  a.where.start - b.where.start || a.where.end - b.where.end;
