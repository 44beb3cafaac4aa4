export interface DraftRow {
  readonly key: string;
  readonly value: string;
}
