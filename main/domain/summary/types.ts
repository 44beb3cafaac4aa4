import type { Span } from '../document.ts';

/** A sentence chosen for the summary, as it stands in the canonical text. */
export interface SummarySentence extends Span {
  readonly text: string;
  /** 0 to 1, relative to the best sentence of the text. */
  readonly score: number;
}
