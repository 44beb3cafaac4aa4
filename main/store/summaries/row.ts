export interface SummaryTextRow {
  readonly text: string;
}
