import type { BlockShape } from '#domain/formats/blocks.ts';
import type { Segment } from './rows.ts';

/** A block before its text is put together: its lines may go on over columns and pages. */
export interface TextChunk {
  readonly kind: 'text';
  readonly shape: BlockShape;
  readonly lines: readonly Segment[];
  readonly page: number;
  /** The column's edges. */
  readonly left: number;
  readonly right: number;
  /** Signs at the start that are no text: a list's marker, a footnote's label. */
  readonly skip: number;
}

/** A table's row; each cell has its lines. */
export interface RowChunk {
  readonly kind: 'row';
  readonly cells: readonly (readonly Segment[])[];
  readonly header: boolean;
  readonly page: number;
}

/** What a picture says to those who do not see it. */
export interface PictureChunk {
  readonly kind: 'picture';
  readonly alternative: string;
  readonly page: number;
}

export type Chunk = TextChunk | RowChunk | PictureChunk;
