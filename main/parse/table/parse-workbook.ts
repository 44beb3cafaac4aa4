import { makeBlock } from '#domain/formats/blocks.ts';
import type { DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fileStem } from '../file-stem.ts';
import { commentBlocks, type OfficeComment } from '../office/comments.ts';
import { relationsOf } from '../office/relations.ts';
import { openZipped, type ZippedFile } from '../office/zipped-file.ts';
import { MOST_COLUMNS, readSheet, type Sheet, type SheetContext } from './read-sheet.ts';
import { sheetComments } from './sheet-comments.ts';
import { sheetDrawings } from './sheet-drawings.ts';
import { tableBlocks } from './table-blocks.ts';
import { TableRoom } from './table-room.ts';
import { readFormats, readHead, readSharedTexts, type SheetEntry } from './workbook-parts.ts';

/** Sheets of one workbook that are read. */
const MOST_SHEETS = 200;

/**
 * An Excel workbook (.xlsx, .xlsm): its sheets under their names, numbers and days as their cells show them; behind a
 * sheet's cells what lies over them, text boxes and pictures; behind all of it the comments. Hidden sheets are left out
 * and told, unless the whole is asked for; charts are told.
 */
export function parseWorkbook(
  bytes: Uint8Array,
  name: string,
  { whole = false }: ReadingChoice,
): Result<FileDraft> {
  const opened = openZipped(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const part = (path: string) => textOf(file.bytes(path));
  const head = readHead(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  if (head.sheets.length === 0) {
    return fail('damaged-workbook', 'This workbook is damaged: it lists no sheets.');
  }
  const context: SheetContext = {
    texts: readSharedTexts(part('xl/sharedStrings.xml')),
    formats: readFormats(part('xl/styles.xml')),
    from1904: head.from1904,
    room: new TableRoom(bytes.length),
  };
  const read = readSheets(head.sheets.slice(0, MOST_SHEETS), file, context, whole);
  const remarks = [...read.remarks, ...chartsIn(file.names)];
  if (head.sheets.length > MOST_SHEETS) {
    remarks.push(`Only the first ${MOST_SHEETS} of its ${head.sheets.length} sheets were read.`);
  }
  const article = {
    hints: sourceField('title', fileStem(name)),
    language: null,
    blocks: read.blocks,
    resources: file.resources(
      read.blocks.flatMap((block) => (block.kind === 'picture-place' ? [block.source] : [])),
    ),
    leftOut: read.leftOut,
    remarks,
  };
  return ok({ articles: [article], enclosed: [] });
}

function readSheets(
  sheets: readonly SheetEntry[],
  file: ZippedFile,
  context: SheetContext,
  whole: boolean,
) {
  const shown: { readonly name: string; readonly blocks: readonly DraftBlock[] }[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: string[] = [];
  const comments: OfficeComment[] = [];
  const taken = new Set<string>();
  for (const { name, path, hidden } of sheets) {
    const { room } = context;
    const isSkipped = room.isFull;
    const sheet = readSheet(isSkipped ? '' : textOf(file.bytes(path)), context);
    room.nextSheet();
    const rows = tableBlocks(sheet.rows);
    if (isSkipped) remarks.push(`The sheet “${name}” was not read: the workbook is too large.`);
    else remarks.push(...sheetRemarks(name, sheet));
    const relations = relationsOf(file, path);
    const blocks = [...rows, ...sheetDrawings(file, relations, taken)];
    if (blocks.length === 0) continue;
    if (hidden && !whole) leftOut.push(hiddenSheet(name, blocks));
    else {
      shown.push({ name, blocks });
      const placeOf = (cell: string) => (sheets.length === 1 ? cell : `${name}, ${cell}`);
      comments.push(...sheetComments(file, relations, { placeOf, taken }));
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
    remarks.push(`${hiddenRows} rows of the sheet “${name}” are hidden in it; they were read.`);
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

function chartsIn(names: readonly string[]): string[] {
  const count = names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
  if (count === 0) return [];
  return [`It holds ${count} chart${count > 1 ? 's' : ''} that could not be read.`];
}

const textOf = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : new TextDecoder().decode(bytes);
