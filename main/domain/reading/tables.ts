import type { Span } from '../document.ts';

/** A cell of a table: its trimmed text with where it stands. */
export interface Cell extends Span {
  readonly text: string;
}

/** A table in the canonical text: rows of cells, at least two of each. */
export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[];
}

/** Lines of cells with tabs between them, one after another; a blank line may stand between two. */
export function tablesIn(text: string, from = 0, to = text.length): Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  const close = (): void => {
    const first = rows[0]?.[0];
    const last = rows.at(-1)?.at(-1);
    if (rows.length > 1 && first && last) tables.push({ start: first.start, end: last.end, rows });
    rows = [];
  };
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    if (line.includes('\t')) rows.push(cellsOf(line, start));
    else if (line.trim() !== '') close();
    start = end + 1;
  }
  close();
  return tables;
}

function cellsOf(line: string, start: number): Cell[] {
  let at = start;
  return line.split('\t').map((raw) => {
    const text = raw.trim();
    const from = at + (text === '' ? 0 : raw.indexOf(text));
    at += raw.length + 1;
    return { start: from, end: from + text.length, text };
  });
}
