import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';

export interface FigureCorrectionRow {
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** A correction by its name among all libraries. */
export interface KeptCorrection extends Omit<FigureCorrectionRow, 'body'> {
  readonly correction: FigureCorrection;
}
