import { type Inline, makeTableRow } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { childrenOf, type HtmlElement, isElement } from './dom.ts';

const LONGEST_CELL = 2_000;
const MOST_COLUMNS = 60;
const EMPTY: Inline = { text: '', marks: [] };

/** Pages are laid out with tables too; one with data has columns, short cells and no table within. */
export function isDataTable(table: HtmlElement): boolean {
  if (table.querySelector('table, h1, h2, h3, article')) return false;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  return (
    rows.some((cells) => cells.length > 1) &&
    rows.every((cells) =>
      cells.every(({ textContent }) => (textContent ?? '').length <= LONGEST_CELL),
    )
  );
}

/** The table's rows; a cell that spans more columns or rows leaves empty ones behind it. */
export function tableRows(
  table: HtmlElement,
  inlineOf: (cell: HtmlElement) => Inline,
): DraftBlock[] {
  /** By column: how many more rows the cell above still fills. */
  let filled: number[] = [];
  return [...table.querySelectorAll('tr')].flatMap((row, index) => {
    const cells = cellsOf(row);
    const line: Inline[] = [];
    const next: number[] = [];
    const skipFilled = () => {
      for (let rows = filled[line.length] ?? 0; rows > 0; rows = filled[line.length] ?? 0) {
        next[line.length] = rows - 1;
        line.push(EMPTY);
      }
    };
    for (const cell of cells) {
      skipFilled();
      const down = span(cell, 'rowspan') - 1;
      // The cell itself always goes in; only the empty ones behind it are bounded.
      const across = line.length < MOST_COLUMNS ? span(cell, 'colspan') : 1;
      for (let column = 0; column < across; column += 1) {
        next[line.length] = down;
        line.push(column === 0 ? inlineOf(cell) : EMPTY);
      }
    }
    skipFilled();
    filled = next;
    return makeTableRow(isHeadRow(cells, index), line);
  });
}

/** A row of heading cells alone, above the data. */
const isHeadRow = (cells: readonly HtmlElement[], index: number): boolean =>
  cells.length > 0 && index < 3 && cells.every((cell) => cell.nodeName.toUpperCase() === 'TH');

function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...childrenOf(row)].filter(
    (child): child is HtmlElement => isElement(child) && /^T[DH]$/i.test(child.nodeName),
  );
}

function span(cell: HtmlElement, attribute: 'colspan' | 'rowspan'): number {
  const count = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(count) ? 1 : count, 1), MOST_COLUMNS);
}
