import { readXml } from '../xml/read-xml.ts';
import { shownNumber } from './shown-value.ts';
import type { TableRoom } from './table-room.ts';

export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly (string | number)[];
  readonly from1904: boolean;
  /** Of all sheets together. */
  readonly room: TableRoom;
}

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly hiddenRows: number;
  /** Formulas whose result the file does not hold: programs that only write workbooks leave it out. */
  readonly unsolved: number;
  /** Whether there are more rows than are read. */
  readonly isCut: boolean;
  /** Cells in columns beyond those that are read. */
  readonly beyond: number;
}

/** A sheet has 16,384 columns; what is filled beyond these is mostly a mistake of a program. */
export const MOST_COLUMNS = 1_024;
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
  let isHidden = false;
  let hiddenRows = 0;
  let unsolved = 0;
  let isFormula = false;
  let isCut = false;
  let beyond = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = isCut ? null : [];
        isHidden = isTrue(attributes.hidden);
      } else if (name === 'c' && row) {
        cell = {
          column: columnOf(attributes.r) ?? row.length,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? '0'),
        };
        value = '';
        isFormula = false;
      } else if (name === 'f') isFormula = true;
      else if (name === 'v' || name === 't') isValue = true;
    },
    text(piece) {
      if (cell && isValue && value.length < LONGEST_CELL) value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'row' && row) {
        isCut = !context.room.takes(row);
        if (!isCut) rows.push(row);
        if (!isCut && isHidden) hiddenRows += 1;
        row = null;
      }
      if (name !== 'c' || !cell || !row) return;
      // A formula of text may come to nothing.
      if (isFormula && value === '' && cell.type === 'n') unsolved += 1;
      if (cell.column < MOST_COLUMNS) {
        for (let at = row.length; at < cell.column; at += 1) row.push('');
        row[cell.column] = shown(cell, value, context);
      } else if (value.trim() !== '') beyond += 1;
      cell = null;
    },
  });
  return { rows, hiddenRows, unsolved, isCut, beyond };
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
