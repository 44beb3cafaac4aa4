import { MOST_ROWS } from '../limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { shownNumber } from './shown-value.ts';

export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly (string | number)[];
  readonly from1904: boolean;
}

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly hiddenRows: number;
  /** Whether there are more rows than are read. */
  readonly isCut: boolean;
}

/** A sheet has 16,384 columns; what is filled beyond these is a mistake of a program. */
const MOST_COLUMNS = 1_024;
const LONGEST_CELL = 32_767;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** The cells of a sheet as they are shown; a merged cell has its text once. @see ECMA-376, Part 1, 18.3 */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const rows: string[][] = [];
  let row: string[] | null = null;
  let cell: Cell | null = null;
  let value = '';
  let isValue = false;
  let hiddenRows = 0;
  let isCut = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        isCut ||= rows.length >= MOST_ROWS;
        row = isCut ? null : [];
        if (row && isTrue(attributes.hidden)) hiddenRows += 1;
      } else if (name === 'c' && row) {
        cell = {
          column: columnOf(attributes.r) ?? row.length,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? '0'),
        };
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
    },
    text(piece) {
      if (cell && isValue && value.length < LONGEST_CELL) value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'row' && row) rows.push(row);
      if (name !== 'c' || !cell || !row) return;
      if (cell.column < MOST_COLUMNS) {
        for (let at = row.length; at < cell.column; at += 1) row.push('');
        row[cell.column] = shown(cell, value, context);
      }
      cell = null;
    },
  });
  return { rows, hiddenRows, isCut };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** "AB12": 27, counted from 0. */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown({ type, style }: Cell, value: string, context: SheetContext): string {
  switch (type) {
    case 's':
      return context.texts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'n': {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value;
      return shownNumber(number, context.formats[style] ?? 0, context.from1904);
    }
    default:
      return value;
  }
}
