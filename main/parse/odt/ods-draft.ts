import type { ArticleDraft } from '#domain/formats/draft.ts';
import type { ZippedFile } from '../office/zipped-file.ts';
import { draftOfSheets, type SheetSource } from '../table/sheets-as-draft.ts';
import { TableRoom } from '../table/table-room.ts';
import { childOf, elementsOf, within, type XmlElement } from '../xml/xml-tree.ts';
import { odsComments, odsDrawn, readOdsSheet } from './ods-sheet.ts';

interface OpenWorkbook {
  readonly file: ZippedFile;
  readonly content: XmlElement;
  readonly body: XmlElement;
  readonly name: string;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly whole: boolean;
}

/** An OpenDocument workbook (.ods), read as one of Excel is. */
export function odsDraft({ file, content, body, name, size, whole }: OpenWorkbook): ArticleDraft {
  const room = new TableRoom(size);
  const hidden = hiddenStyles(content);
  const sheets = elementsOf(body)
    .filter((element) => element.name === 'table:table')
    .map(
      (table): SheetSource => ({
        name: table.attributes['table:name'] ?? '',
        hidden: hidden.has(table.attributes['table:style-name'] ?? ''),
        read: () => readOdsSheet(table, room),
        drawn: () => odsDrawn(table),
        comments: (placeOf) => odsComments(table, placeOf),
      }),
    );
  const objects = within(body, 'draw:object').length;
  const remarks =
    objects === 0
      ? []
      : [
          `It holds ${objects} chart${objects > 1 ? 's or objects' : ' or object'} that could not be read.`,
        ];
  return draftOfSheets(sheets, { file, name, room, whole, remarks });
}

/** The styles by which sheets are hidden. */
const hiddenStyles = (content: XmlElement): ReadonlySet<string> =>
  new Set(
    within(content, 'style:style').flatMap((style) => {
      const properties = childOf(style, 'style:table-properties');
      return properties?.attributes['table:display'] === 'false'
        ? [style.attributes['style:name'] ?? '']
        : [];
    }),
  );
