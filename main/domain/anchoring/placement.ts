import type { Span } from '../document.ts';

/**
 * Where an annotation stands in another revision. `exact`: the same words at the same offsets; `moved`:
 * the same words elsewhere; `changed`: other wording, see the score; `lost`: nowhere that is sure, and
 * then start and end are -1 and the score 0.
 */
export interface Placement extends Span {
  readonly state: 'exact' | 'moved' | 'changed' | 'lost';
  /** 0 to 1: how much of the wording, and for moved and changed passages of the context, agrees. */
  readonly score: number;
}

export const LOST: Placement = { state: 'lost', start: -1, end: -1, score: 0 };

/** Two sides of context as one number: one side that agrees is worth more than two that half do. */
export function contextScore(prefix: number | null, suffix: number | null): number {
  // A side that the text does not have says nothing.
  const a = prefix ?? suffix ?? 1;
  const b = suffix ?? a;
  return 0.75 * Math.max(a, b) + 0.25 * Math.min(a, b);
}

/** The placement on a span that was found sure enough. */
export function placed(
  text: string,
  anchor: Span & { readonly quote: string },
  span: Span,
  similarity: number,
  context: number,
): Placement {
  const { start, end } = span;
  const same = text.slice(start, end) === anchor.quote;
  if (same && start === anchor.start) return { state: 'exact', start, end, score: 1 };
  const score = Math.min(1, 0.7 * (same ? 1 : similarity) + 0.3 * context);
  return { state: same ? 'moved' : 'changed', start, end, score };
}
