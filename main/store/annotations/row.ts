import type { Placement } from '#domain/anchoring/placement.ts';
import type { Anchor, Annotation, Origin } from '#domain/annotation.ts';
import { type Damage, strings } from '../damage.ts';
import { type OriginRow, type ReadOriginRow, toOrigin, toOriginRow } from '../origin.ts';

/** An annotation with the anchor that it was made with. */
export interface AnnotationRow
  extends Omit<Annotation, 'tags' | 'placement' | 'replies' | keyof Origin>,
    OriginRow {
  /** A JSON array. */
  readonly tags: string;
}

/** An annotation where it stands in the current revision. */
export interface PlacedRow extends AnnotationRow, ReadOriginRow {
  /** Null in the revision that it was made on. */
  readonly state: Placement['state'] | null;
  readonly score: number;
  readonly oldQuote: string | null;
}

/** Where an annotation stands in the revision `sha256`. */
export interface PlacementRow extends Anchor {
  /** The annotation's id. */
  readonly annotation: string;
  readonly state: Exclude<Placement['state'], 'lost'>;
  readonly score: number;
}

export const COLUMNS = `id, article, sha256, "start", "end", quote, prefix, suffix, motivation, type, color,
  style, note, tags, author, created, modified, origin, editor`;

export const toAnnotation = (
  { state, score, oldQuote, origin, editor, foreign, ...row }: PlacedRow,
  damage: Damage,
): Annotation => ({
  ...row,
  ...toOrigin({ origin, editor, foreign }, row.article, damage),
  tags: tagsOf(row.tags, row.article, damage),
  ...(state && { placement: { state, score, ...(oldQuote !== null && { oldQuote }) } }),
});

export const toRow = ({
  placement: _,
  replies: __,
  foreign: ___,
  ...annotation
}: Annotation): AnnotationRow => ({
  ...annotation,
  ...toOriginRow(annotation),
  tags: JSON.stringify(annotation.tags),
});

/** A JSON array of them; of a free note `article` is null. */
export const tagsOf = (json: string, article: string | null, damage: Damage): readonly string[] =>
  damage.read(strings, json, { what: 'The tags of a note', article }) ?? [];
