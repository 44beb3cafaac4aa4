/** The cells of a sheet of an OpenDocument workbook, and what lies over them. */
import { makeBlock } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import type { OfficeComment } from '../office/comments.ts';
import { MOST_COLUMNS, type Sheet } from '../table/read-sheet.ts';
import type { TableRoom } from '../table/table-room.ts';
import { childOf, elementsOf, isXmlElement, textWithin, type XmlElement } from '../xml/xml-tree.ts';

/** What a file may say of one cell or row: that it stands there again and again, to the edge of the sheet. */
const repeated = (element: XmlElement, what: 'columns' | 'rows'): number =>
  Math.max(1, Math.trunc(Number(element.attributes[`table:number-${what}-repeated`])) || 1);

/** The rows of a sheet in their order, also those that are grouped or are its head. */
const rowsOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:rows|row-group|header-rows)$/.test(child.name) ? rowsOf(child) : [];
  });

const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name));

/** The cells as they are shown; a merged cell has its text once. @see OpenDocument 1.3, Part 3, 9.1 */
export function readOdsSheet(table: XmlElement, room: TableRoom): Sheet {
  const rows: (readonly string[])[] = [];
  const counted = { hiddenRows: 0, unsolved: 0, beyond: 0 };
  for (const row of rowsOf(table)) {
    const cells = shownCells(row, counted);
    // Empty rows go; a file has a million of them under its last one.
    const times = cells.length === 0 ? 0 : repeated(row, 'rows');
    for (let time = 0; time < times; time += 1) {
      if (!room.takes(cells)) return { rows, ...counted, isCut: true };
      rows.push(cells);
      if (isHidden(row)) counted.hiddenRows += 1;
    }
  }
  return { rows, ...counted, isCut: false };
}

const isHidden = ({ attributes }: XmlElement): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

function shownCells(row: XmlElement, counted: { unsolved: number; beyond: number }): string[] {
  const shown: string[] = [];
  let column = 0;
  for (const cell of cellsOf(row)) {
    const times = repeated(cell, 'columns');
    const text = cell.name === 'table:table-cell' ? cellText(cell) : '';
    if (text !== '') {
      const end = Math.min(column + times, MOST_COLUMNS);
      while (shown.length < Math.min(column, MOST_COLUMNS)) shown.push('');
      while (shown.length < end) shown.push(text);
      counted.beyond += Math.max(0, column + times - Math.max(column, MOST_COLUMNS));
    } else if (isUnsolved(cell)) counted.unsolved += 1;
    column += times;
  }
  return shown;
}

/** What the cell shows; its value where a program wrote that alone. */
function cellText(cell: XmlElement): string {
  const lines = elementsOf(cell)
    .filter(({ name }) => name === 'text:p' || name === 'text:h')
    .map(lineText);
  const text = lines.join(' ').trim();
  if (lines.length > 0) return text;
  const { attributes } = cell;
  const stated = ['value', 'date-value', 'time-value', 'boolean-value', 'string-value'].map(
    (name) => attributes[`office:${name}`],
  );
  return stated.find((value) => value !== undefined && value !== '') ?? '';
}

const isUnsolved = ({ attributes }: XmlElement): boolean =>
  attributes['table:formula'] !== undefined && attributes['office:value-type'] === undefined;

const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break']);

/** A line's words; what is noted on it stands apart. */
const lineText = (line: XmlElement): string =>
  line.children
    .map((child) => {
      if (!isXmlElement(child)) return child.replace(/\s+/g, ' ');
      if (SPACES.has(child.name)) return ' ';
      return child.name === 'office:annotation' ? '' : lineText(child);
    })
    .join('');

/** Text boxes, shapes with words and pictures, from top to bottom. */
export const odsDrawn = (table: XmlElement): DraftBlock[] => [
  ...elementsOf(table).flatMap((child) => (child.name === 'table:shapes' ? shapes(child) : [])),
  ...rowsOf(table).flatMap((row) => cellsOf(row).flatMap(shapes)),
];

function shapes(parent: XmlElement): DraftBlock[] {
  return elementsOf(parent).flatMap((shape): DraftBlock[] => {
    if (!shape.name.startsWith('draw:')) return [];
    const words = elementsOf(shape).flatMap((child) =>
      child.name === 'text:p'
        ? makeBlock({ kind: 'paragraph' }, { text: lineText(child), marks: [] })
        : [],
    );
    const source = shape.name === 'draw:image' ? (shape.attributes['xlink:href'] ?? '') : '';
    return source === '' ? [...words, ...shapes(shape)] : [picture(parent, source)];
  });
}

function picture(frame: XmlElement, source: string): DraftBlock {
  const alternative = ['svg:title', 'svg:desc']
    .map((name) => textWithin(childOf(frame, name)).trim())
    .filter((text) => text !== '')
    .join('. ');
  // A chart has a picture of itself for programs that can't draw it.
  const isShown = childOf(frame, 'draw:object') === undefined;
  const place = { source: source.replace(/^\.\//, ''), alternative, isShown };
  return { kind: 'picture-place', text: '', marks: [], ...place };
}

/** What people noted on cells. */
export function odsComments(table: XmlElement, placeOf: (cell: string) => string): OfficeComment[] {
  const comments: OfficeComment[] = [];
  let number = 1;
  for (const row of rowsOf(table)) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const note = childOf(cell, 'office:annotation');
      if (note) {
        comments.push({
          author: textWithin(childOf(note, 'dc:creator')),
          day: textWithin(childOf(note, 'dc:date')).slice(0, 10),
          on: placeOf(`${columnName(column)}${number}`),
          text: elementsOf(note)
            .filter(({ name }) => name === 'text:p')
            .map(lineText)
            .join(' '),
        });
      }
      column += repeated(cell, 'columns');
    }
    number += repeated(row, 'rows');
  }
  return comments;
}

/** 27 is "AB", counted from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
