import type { Span } from './document.ts';

/** One article or annotation that a full-text query found. */
export interface SearchHit {
  readonly kind: 'article' | 'annotation';
  /** The article's id. */
  readonly id: string;
  readonly annotation: string | null;
  readonly title: string;
  readonly snippet: string;
  /** Spans of `snippet` that match. */
  readonly matches: readonly Span[];
  /**
   * Where the snippet's first match stands in the canonical text, or 0 when only the title or the
   * source matches; the annotation's start for an annotation.
   */
  readonly start: number;
  /** Larger is better. */
  readonly score: number;
}
