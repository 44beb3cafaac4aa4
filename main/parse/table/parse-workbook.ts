import { makeBlock } from '#domain/formats/blocks.ts';
import type { DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { listZip, type ZipEntry } from '../../intake/unzip.ts';
import { fileStem } from '../file-stem.ts';
import { MOST_COLUMNS, readSheet, type SheetContext } from './read-sheet.ts';
import { tableBlocks } from './table-blocks.ts';
import { TableRoom } from './table-room.ts';
import { readFormats, readHead, readSharedTexts, type SheetEntry } from './workbook-parts.ts';

/** Sheets of one workbook that are read. */
const MOST_SHEETS = 200;

/**
 * An Excel workbook (.xlsx, .xlsm): its sheets under their names, numbers and days as their cells show them.
 * Hidden sheets are left out and told, unless the whole is asked for; pictures and charts are told.
 */
export function parseWorkbook(
  bytes: Uint8Array,
  name: string,
  { whole = false }: ReadingChoice,
): Result<FileDraft> {
  const listed = listZip(bytes);
  if (!listed.ok) return listed;
  const entries = new Map(listed.value.map((entry) => [entry.name, entry]));
  const part = (path: string) => textOf(entries.get(path));
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
  const read = readSheets(head.sheets.slice(0, MOST_SHEETS), part, context, whole);
  const remarks = [...read.remarks, ...notRead([...entries.keys()])];
  if (head.sheets.length > MOST_SHEETS) {
    remarks.push(`Only the first ${MOST_SHEETS} of its ${head.sheets.length} sheets were read.`);
  }
  const article = {
    hints: sourceField('title', fileStem(name)),
    language: null,
    blocks: read.blocks,
    leftOut: read.leftOut,
    remarks,
  };
  return ok({ articles: [article], enclosed: [] });
}

function readSheets(
  sheets: readonly SheetEntry[],
  part: (path: string) => string,
  context: SheetContext,
  whole: boolean,
) {
  const shown: { readonly name: string; readonly blocks: readonly DraftBlock[] }[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: string[] = [];
  for (const { name, path, hidden } of sheets) {
    const { room } = context;
    const isSkipped = room.isFull;
    const sheet = readSheet(isSkipped ? '' : part(path), context);
    room.nextSheet();
    const blocks = tableBlocks(sheet.rows);
    if (isSkipped) remarks.push(`The sheet “${name}” was not read: the workbook is too large.`);
    else if (sheet.isCut) {
      const read = sheet.rows.length.toLocaleString('en');
      remarks.push(`The sheet “${name}” is too large: only its first ${read} rows were read.`);
    }
    if (sheet.beyond > 0) {
      const most = MOST_COLUMNS.toLocaleString('en');
      remarks.push(
        sheet.beyond === 1
          ? `The sheet “${name}” has 1 cell beyond its first ${most} columns, which was not read.`
          : `The sheet “${name}” has ${sheet.beyond.toLocaleString('en')} cells beyond its first ${most} columns, which were not read.`,
      );
    }
    if (sheet.hiddenRows > 0) {
      remarks.push(
        `${sheet.hiddenRows} rows of the sheet “${name}” are hidden in it; they were read.`,
      );
    }
    if (blocks.length === 0) continue;
    if (!hidden || whole) shown.push({ name, blocks });
    else leftOut.push(hiddenSheet(name, blocks));
  }
  const isOne = shown.length === 1 && sheets.length === 1;
  const blocks = shown.flatMap((sheet) =>
    isOne ? sheet.blocks : [...heading(sheet.name), ...sheet.blocks],
  );
  return { blocks, leftOut, remarks };
}

const heading = (name: string): DraftBlock[] =>
  makeBlock({ kind: 'heading', level: 2 }, { text: name, marks: [] });

function hiddenSheet(name: string, blocks: readonly DraftBlock[]): LeftOut {
  const texts = blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block.text]));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const opening = `${name}: ${texts[0] ?? ''}`.replaceAll('\t', ' ').slice(0, 120);
  return { what: 'hidden sheet', characters, opening };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\/[^/]+$/, 'picture'],
  [/^xl\/charts\/chart\d+\.xml$/, 'chart'],
  [/^xl\/comments\d*\.xml$/, 'sheet’s comments'],
];

function notRead(names: readonly string[]): string[] {
  return KINDS.flatMap(([pattern, kind]) => {
    const count = names.filter((name) => pattern.test(name)).length;
    if (count === 0) return [];
    return [
      `It holds ${count} ${kind}${count > 1 && kind !== 'sheet’s comments' ? 's' : ''} that could not be read.`,
    ];
  });
}

function textOf(entry: ZipEntry | undefined): string {
  const read = entry?.read();
  return read?.ok ? new TextDecoder().decode(read.value) : '';
}
