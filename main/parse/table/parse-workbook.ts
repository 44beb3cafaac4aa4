import type { FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { parseOdt } from '../odt/parse-odt.ts';
import { relationsOf } from '../office/relations.ts';
import { openZipped } from '../office/zipped-file.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { sheetComments } from './sheet-comments.ts';
import { sheetDrawings } from './sheet-drawings.ts';
import { draftOfSheets, type SheetSource } from './sheets-as-draft.ts';
import { TableRoom } from './table-room.ts';
import { readFormats, readHead, readSharedTexts } from './workbook-parts.ts';

/** The part that holds the cells of a workbook that LibreOffice writes. */
const OPEN_DOCUMENT = 'content.xml';

/**
 * An Excel workbook (.xlsx, .xlsm), or one of OpenDocument: its sheets under their names, numbers and days as their cells show them; behind a
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
  if (file.names.includes(OPEN_DOCUMENT)) return parseOdt(bytes, name, { whole });
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
  const taken = new Set<string>();
  const sheets = head.sheets.map(({ name, path, hidden }): SheetSource => {
    const relations = relationsOf(file, path);
    return {
      name,
      hidden,
      read: () => readSheet(textOf(file.bytes(path)), context),
      drawn: () => sheetDrawings(file, relations, taken),
      comments: (placeOf) => sheetComments(file, relations, { placeOf, taken }),
    };
  });
  const { room } = context;
  const draft = draftOfSheets(sheets, { file, name, room, whole, remarks: chartsIn(file.names) });
  return ok({ articles: [draft], enclosed: [] });
}

function chartsIn(names: readonly string[]): string[] {
  const count = names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
  if (count === 0) return [];
  return [`It holds ${count} chart${count > 1 ? 's' : ''} that could not be read.`];
}

const textOf = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : new TextDecoder().decode(bytes);
