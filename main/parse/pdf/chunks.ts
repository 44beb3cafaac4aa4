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

/** A picture, or a figure of which nothing but its words is there. */
export interface PictureChunk {
  readonly kind: 'picture';
  /** What it says to those who do not see it; empty where it says nothing. */
  readonly alternative: string;
  /** Names its file among the draft's resources; null where there is none. */
  readonly source: string | null;
  readonly page: number;
}

export type Chunk = TextChunk | RowChunk | PictureChunk;
