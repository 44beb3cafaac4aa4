import { type BlockShape, makeBlock, makeTableRow } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { isHeadline } from '#domain/formats/title.ts';
import { inlineOf, isWhole, type Piece, textOfPieces } from './pieces.ts';

const LONGEST_BOLD_HEADING = 100;
export const MOST_COLUMNS = 60;
/** A cell with more is part of a layout, as is one with a heading. */
const LONGEST_CELL = 2_000;

/** A paragraph; one that is short and bold throughout is a heading, as many people make them. */
export function paragraphBlocks(pieces: readonly Piece[], shape: BlockShape): DraftBlock[] {
  const text = textOfPieces(pieces).trim();
  const mayBeHeading = shape.kind === 'paragraph' && text.length <= LONGEST_BOLD_HEADING;
  if (mayBeHeading && isHeadline(text) && isWhole(pieces, ({ bold }) => bold)) {
    return makeBlock({ kind: 'heading', level: 3 }, inlineOf(withoutBold(pieces)));
  }
  return makeBlock(shape, inlineOf(shape.kind === 'heading' ? withoutBold(pieces) : pieces));
}

const withoutBold = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, look: { ...piece.look, bold: false } }));

/** A table's cell: its paragraphs, how many columns it fills, and whether it goes on from the row above. */
export interface OfficeCell {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly columns: number;
  readonly goesOn: boolean;
  /** Whether it holds what no cell of data does: a heading, a list, a table. */
  readonly isLayout: boolean;
}

export interface OfficeRow {
  readonly cells: readonly OfficeCell[];
  /** As the file says it. */
  readonly header: boolean;
}

/** The rows of a table of data; null for one that only lays out the page. */
export function rowBlocks(rows: readonly OfficeRow[]): DraftBlock[] | null {
  const isLayout =
    !rows.some(({ cells }) => cells.length > 1) ||
    rows.some(({ cells }) => cells.some((cell) => cell.isLayout || lengthOf(cell) > LONGEST_CELL));
  if (isLayout) return null;
  const said = rows.some(({ header }) => header);
  return rows.flatMap((row, index) => {
    const header = said ? row.header : index === 0 && isBold(row) && !rows.every(isBold);
    const line = row.cells.flatMap(({ paragraphs, columns, goesOn }) => {
      const pieces = goesOn
        ? []
        : paragraphs.flatMap((one, at) => (at > 0 ? [SPACE, ...one] : one));
      const inline = inlineOf(header ? withoutBold(pieces) : pieces);
      const empty = Array.from(
        { length: Math.min(Math.max(columns, 1), MOST_COLUMNS) - 1 },
        () => EMPTY,
      );
      return [inline, ...empty];
    });
    return makeTableRow(header, line.slice(0, 1_000));
  });
}

const EMPTY = { text: '', marks: [] };
const SPACE: Piece = {
  text: ' ',
  look: { bold: false, italic: false, struck: false, inserted: false, href: null, place: 'line' },
};

const isBold = ({ cells }: OfficeRow): boolean =>
  isWhole(
    cells.flatMap(({ paragraphs }) => paragraphs.flat()),
    ({ bold }) => bold,
  );

const lengthOf = ({ paragraphs }: OfficeCell): number =>
  paragraphs.reduce((sum, pieces) => sum + textOfPieces(pieces).length, 0);
