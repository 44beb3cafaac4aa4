import type { Source } from '#domain/article.ts';
import type { MergeRecord, RecordKind, RecordState } from '#domain/merge/types.ts';

export interface MergeRow {
  readonly kind: RecordKind;
  readonly id: string;
  /** JSON. */
  readonly state: string;
}

export interface ArticleHeadRow extends Source {
  readonly id: string;
  /** Of the current revision. */
  readonly sha256: string;
  readonly bytesSha256: string;
  /** The summary that a person wrote; null for the extracted one. */
  readonly summary: string | null;
}

export const toRecord = ({ kind, id, state }: MergeRow): MergeRecord => ({
  kind,
  id,
  state: JSON.parse(state) as RecordState,
});
