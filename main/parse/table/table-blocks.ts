import { makeBlock, makeTableRow } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';

const inline = (text: string) => ({ text, marks: [] });

/**
 * A table's rows as blocks: what stands alone above it is a paragraph, the rows that name the columns are
 * its head, empty rows and columns go.
 */
export function tableBlocks(rows: readonly (readonly string[])[]): DraftBlock[] {
  const filled = rows.filter((row) => row.some(isFilled));
  const columns = usedColumns(filled);
  const table = filled.map((row) => columns.map((column) => row[column] ?? ''));
  const first = columns.length > 1 ? table.findIndex((row) => row.filter(isFilled).length > 1) : 0;
  const notes = table.slice(0, Math.max(0, first)).flatMap((row) => {
    const [text = ''] = row.filter(isFilled);
    return makeBlock({ kind: 'paragraph' }, inline(text));
  });
  const body = table.slice(Math.max(0, first));
  const heads = headRows(body);
  return [
    ...notes,
    ...body.flatMap((cells, index) => makeTableRow(index < heads, cells.map(inline))),
  ];
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

function usedColumns(rows: readonly (readonly string[])[]): number[] {
  const used = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of row.entries()) if (isFilled(cell)) used.add(column);
  }
  return [...used].sort((one, other) => one - other);
}

/** A number, a date, a time, a share: what stands under a name and never is one. */
const VALUE = /^[^\p{L}]{0,4}\p{Nd}[\p{Nd}\s.,:/'’%+-]*(?:\p{Sc}|%|[AaPp][Mm])?$/u;
/** A year may head a column. */
const YEAR = /^(?:19|20)\d{2}$/;
/** Tags of the Humanitarian Exchange Language: "#affected+idps". */
const TAG = /^#\p{L}[\p{L}\p{Nd}_+ ]*$/u;

/** How many of the first rows name the columns: names in every column, none twice, no value among them. */
function headRows(rows: readonly (readonly string[])[]): number {
  const [first = [], second = []] = rows;
  if (rows.length < 2 || !isHead(first)) return 0;
  return isTags(second) ? 2 : 1;
}

function isHead(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isNamed = names.length * 2 > row.length && new Set(names).size === names.length;
  return (
    isNamed && names.every((name) => YEAR.test(name) || !VALUE.test(name)) && names.some(isName)
  );
}

const isName = (name: string): boolean => /\p{L}/u.test(name);

function isTags(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => TAG.test(cell));
}
