import type { ReportContents } from '#domain/brief/since.ts';

/** A report of a numbered series that was exported. */
export interface StoredReport {
  /** The template's id: its series. */
  readonly template: string;
  /** From 1. */
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly contents: ReportContents;
}

export interface ReportRow extends Omit<StoredReport, 'contents'> {
  /** JSON. */
  readonly contents: string;
}
