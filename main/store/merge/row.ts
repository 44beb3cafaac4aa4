import * as v from 'valibot';
import type { Source } from '#domain/article.ts';
import type { Json, RecordKind, RecordState } from '#domain/merge/types.ts';
import type { Triage } from '#domain/triage.ts';
import { type TriageRow, toTriage } from '../triage/row.ts';

export interface MergeRow {
  readonly kind: RecordKind;
  readonly id: string;
  /** JSON. */
  readonly state: string;
}

/** The newest of our writes on a record that left in a pack. */
export interface MergeTold {
  readonly replica: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly counter: number;
}

export interface ArticleHead extends Source, Triage {
  readonly id: string;
  /** Of the current revision. */
  readonly sha256: string;
  readonly bytesSha256: string;
  /** The summary that a person wrote; null for the extracted one. */
  readonly summary: string | null;
  /** How far all of it may go; null for no marking. */
  readonly marking: string | null;
}

/** The same with its triage as the table has it, `text` being what the decision was about. */
export type ArticleHeadRow = Omit<ArticleHead, keyof Triage> &
  Pick<TriageRow, 'state' | 'starred' | 'due' | 'owner'> & { readonly text: TriageRow['sha256'] };

export const toArticleHead = (row: ArticleHeadRow): ArticleHead => {
  const { state, text, starred, due, owner, ...head } = row;
  return { ...head, ...toTriage({ state, sha256: text, starred, due, owner }) };
};

export const stateShape: v.GenericSchema<unknown, RecordState> = v.object({
  seen: v.record(v.string(), v.number()),
  fields: v.record(
    v.string(),
    v.array(
      v.object({
        replica: v.string(),
        counter: v.number(),
        value: v.custom<Json>((value) => value !== undefined),
      }),
    ),
  ),
});
