import type { SharedReport as StoredReport } from '#domain/merge/records.ts';

export type { StoredReport };

export interface ReportRow extends Omit<StoredReport, 'contents'> {
  /** JSON. */
  readonly contents: string;
}
