import { makeBlock } from '#domain/formats/blocks.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fileStem } from '../file-stem.ts';
import { commentBlocks, type OfficeComment } from '../office/comments.ts';
import type { ZippedFile } from '../office/zipped-file.ts';
import { MOST_COLUMNS, type Sheet } from './read-sheet.ts';
import { tableBlocks } from './table-blocks.ts';
import type { TableRoom } from './table-room.ts';

/** Sheets of one workbook that are read. */
const MOST_SHEETS = 200;

/** A sheet that is to be read, in whichever format; each part of it is asked for once, in the order of the sheets. */
export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  read(): Sheet;
  /** What lies over its cells. */
  drawn(): readonly DraftBlock[];
  /** @param placeOf how a cell is called beside those of other sheets */
  comments(placeOf: (cell: string) => string): readonly OfficeComment[];
}

interface Workbook {
  readonly file: ZippedFile;
  readonly name: string;
  readonly room: TableRoom;
  readonly whole: boolean;
  readonly remarks: readonly string[];
}

/** The sheets under their names, behind all of them the comments; hidden ones are told, unless the whole is asked for. */
export function draftOfSheets(sheets: readonly SheetSource[], workbook: Workbook): ArticleDraft {
  const { file, name, room, whole } = workbook;
  const read = readSheets(sheets.slice(0, MOST_SHEETS), room, whole);
  const remarks = [...read.remarks, ...workbook.remarks];
  if (sheets.length > MOST_SHEETS) {
    remarks.push(`Only the first ${MOST_SHEETS} of its ${sheets.length} sheets were read.`);
  }
  return {
    hints: sourceField('title', fileStem(name)),
    language: null,
    blocks: read.blocks,
    resources: file.resources(
      read.blocks.flatMap((block) => (block.kind === 'picture-place' ? [block.source] : [])),
    ),
    leftOut: read.leftOut,
    remarks,
  };
}

const NOTHING: Sheet = { rows: [], hiddenRows: 0, unsolved: 0, isCut: false, beyond: 0 };

function readSheets(sheets: readonly SheetSource[], room: TableRoom, whole: boolean) {
  const shown: { readonly name: string; readonly blocks: readonly DraftBlock[] }[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: string[] = [];
  const comments: OfficeComment[] = [];
  for (const source of sheets) {
    const { name, hidden } = source;
    const isSkipped = room.isFull;
    const sheet = isSkipped ? NOTHING : source.read();
    room.nextSheet();
    if (isSkipped) remarks.push(`The sheet “${name}” was not read: the workbook is too large.`);
    else remarks.push(...sheetRemarks(name, sheet));
    const blocks = [...tableBlocks(sheet.rows), ...source.drawn()];
    if (blocks.length === 0) continue;
    if (hidden && !whole) leftOut.push(hiddenSheet(name, blocks));
    else {
      shown.push({ name, blocks });
      const placeOf = (cell: string) => (sheets.length === 1 ? cell : `${name}, ${cell}`);
      comments.push(...source.comments(placeOf));
    }
  }
  const isOne = shown.length === 1 && sheets.length === 1;
  const blocks = shown.flatMap((sheet) =>
    isOne ? sheet.blocks : [...heading(sheet.name), ...sheet.blocks],
  );
  const { length } = comments;
  if (length > 0)
    remarks.push(
      length === 1 ? ONE_COMMENT : `It has ${length} comments on cells, which stand behind it.`,
    );
  return { blocks: [...blocks, ...commentBlocks(comments)], leftOut, remarks };
}

const ONE_COMMENT = 'It has a comment on a cell, which stands behind it.';

function sheetRemarks(name: string, sheet: Sheet): string[] {
  const { rows, isCut, beyond, hiddenRows, unsolved } = sheet;
  const remarks: string[] = [];
  if (isCut) {
    const read = rows.length.toLocaleString('en');
    remarks.push(`The sheet “${name}” is too large: only its first ${read} rows were read.`);
  }
  if (beyond > 0) {
    const most = MOST_COLUMNS.toLocaleString('en');
    remarks.push(
      beyond === 1
        ? `The sheet “${name}” has 1 cell beyond its first ${most} columns, which was not read.`
        : `The sheet “${name}” has ${beyond.toLocaleString('en')} cells beyond its first ${most} columns, which were not read.`,
    );
  }
  if (hiddenRows > 0) {
    remarks.push(
      hiddenRows === 1
        ? `A row of the sheet “${name}” is hidden in it; it was read.`
        : `${hiddenRows} rows of the sheet “${name}” are hidden in it; they were read.`,
    );
  }
  if (unsolved > 0) {
    remarks.push(
      `The sheet “${name}” has ${unsolved === 1 ? 'a formula' : `${unsolved} formulas`} without a result: open the file in Excel or LibreOffice, save it and import that.`,
    );
  }
  return remarks;
}

const heading = (name: string): DraftBlock[] =>
  makeBlock({ kind: 'heading', level: 2 }, { text: name, marks: [] });

function hiddenSheet(name: string, blocks: readonly DraftBlock[]): LeftOut {
  const texts = blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block.text]));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const opening = `${name}: ${texts[0] ?? ''}`.replaceAll('\t', ' ').slice(0, 120);
  return { what: 'hidden sheet', characters, opening };
}
