import { readXml } from '../xml/read-xml.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The path of its part within the archive. */
  readonly path: string;
  readonly hidden: boolean;
}

export interface WorkbookHead {
  readonly sheets: readonly SheetEntry[];
  /** Whether its days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
}

/** @see ECMA-376, Part 1, 18.2 */
export function readHead(workbook: string, relations: string): WorkbookHead {
  const targets = new Map<string, string>();
  readXml(relations, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target);
    },
  });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readXml(workbook, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? attributes.id ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const { name = '', state = 'visible' } = attributes;
      sheets.push({ name, path, hidden: state !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

/** The texts that cells name by number; what is only read aloud (furigana) is left out. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let aloud = 0;
  let isText = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') aloud += 1;
      if (name === 't') isText = true;
    },
    text(piece) {
      if (text !== null && isText && aloud === 0) text += piece;
    },
    close(name) {
      if (name === 'rPh') aloud -= 1;
      if (name === 't') isText = false;
      if (name === 'si' && text !== null) texts.push(text);
      if (name === 'si') text = null;
    },
  });
  return texts;
}

/** The number format of each cell style, as its code or its well-known number. */
export function readFormats(xml: string): (string | number)[] {
  const codes = new Map<number, string>();
  const formats: (string | number)[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, { numFmtId = '0', formatCode }) {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(id, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(codes.get(id) ?? id);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
