import type { OfficeComment } from '../office/comments.ts';
import type { Matrix } from './drawn-shapes.ts';

/** Text in one font, as it stands on a page. Lengths are points, counted from the page's top left corner. */
export interface Run {
  /** In reading order within the run. */
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether a line is drawn through it. */
  readonly struck: boolean;
  readonly href: string | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a tagged PDF says of a piece of a page; a leaf has runs. */
export interface Tagged {
  /** `P`, `H1`, `Table`: a standard structure type. */
  readonly role: string;
  /** Its words for those who do not see it. */
  readonly alternative: string | null;
  /** Of a table's cell: how many columns and rows it fills. */
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly (Tagged | readonly Run[])[];
  /** The numbers of the page's marked contents that are its own: what it draws is marked with them. */
  readonly marked: readonly number[];
}

export interface PageText {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the file's coordinates to these. */
  readonly transform: Matrix;
  /** In the order of the file. */
  readonly runs: readonly Run[];
  /** Null where the page has no tags, or they leave out much of its text. */
  readonly tagged: Tagged | null;
  /** Thin lines and the edges of frames. */
  readonly rules: readonly Box[];
  /** Small filled shapes, as lists have them before their items. */
  readonly dots: readonly Box[];
  /** Text that stands sideways or upside down. */
  readonly turned: string;
  /** What people wrote in its margin. */
  readonly comments: readonly OfficeComment[];
  /** Text that the PDF itself says is no part of the content: running heads, page numbers. */
  readonly furniture: string;
}
