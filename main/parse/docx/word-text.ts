/** The text of a Word file's part: paragraphs, lists, tables, notes and tracked changes. */

import type { BlockShape } from '#domain/formats/blocks.ts';
import { safeHref } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { type OfficeCell, type OfficeRow, paragraphBlocks, rowBlocks } from '../office/layout.ts';
import { type Look, type Piece, PLAIN } from '../office/pieces.ts';
import type { Relation } from '../office/relations.ts';
import { childOf, elementsOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';
import { mathText } from './math-text.ts';
import {
  isOn,
  type ListLabel,
  listOf,
  numeral,
  type WordLists,
  type WordStyle,
  wordValue,
} from './word-parts.ts';

/** What all parts of a file share, and what is gathered over them. */
export interface WordContext {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly lists: WordLists;
  /** Of the part that is read. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly gathered: Gathered;
  /** The blocks of a file that the text takes in, by its relation. */
  readonly chunk: (relation: string) => DraftBlock[];
}

export class Gathered {
  /** By the note's kind and id, its label; in the order in which the text names them. */
  readonly notes = new Map<string, string>();
  /** Who tracked changes. */
  readonly changers = new Set<string>();
  changes = 0;
  hidden = '';
  contents = '';
  /** By the comment's id, the words that it stands by. */
  readonly commented = new Map<string, string>();
  readonly openComments = new Set<string>();

  /** Footnotes count in digits, endnotes in small Roman numerals, as Word does. */
  label(kind: 'footnote' | 'endnote', id: string): string {
    const key = `${kind} ${id}`;
    const known = this.notes.get(key);
    if (known !== undefined) return known;
    const count = [...this.notes.keys()].filter((one) => one.startsWith(kind)).length + 1;
    const label = kind === 'footnote' ? String(count) : numeral(count, 'lowerRoman');
    this.notes.set(key, label);
    return label;
  }
}

/** Elements whose content stands in the place of the element. */
const TRANSPARENT = new Set(
  'w:sdt w:sdtContent w:smartTag w:customXml w:fldSimple w:dir w:bdo w:body w:ruby w:rubyBase'.split(
    ' ',
  ),
);

/** The blocks of a part or a note. */
export function wordBlocks(root: XmlElement, context: WordContext): DraftBlock[] {
  return elementsOf(root).flatMap((element): DraftBlock[] => {
    if (element.name === 'w:p') return paragraph(element, context);
    if (element.name === 'w:tbl') return table(element, context);
    if (element.name === 'mc:AlternateContent') return wordBlocks(alternative(element), context);
    if (element.name === 'w:altChunk') return context.chunk(element.attributes['r:id'] ?? '');
    const isChange = element.name === 'w:ins' || element.name === 'w:moveTo';
    return TRANSPARENT.has(element.name) || isChange ? wordBlocks(element, context) : [];
  });
}

/** One of several forms of the same thing. */
const alternative = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element;

function paragraph(element: XmlElement, context: WordContext): DraftBlock[] {
  const style = wordValue(childOf(childOf(element, 'w:pPr'), 'w:pStyle')) ?? '';
  if (/^toc ?\d/i.test(context.styles.get(style)?.name ?? '')) {
    context.gathered.contents += `${within(element, 'w:t').map(textWithin).join('')} `;
    return [];
  }
  const read = readParagraph(element, context);
  return [...paragraphBlocks(read.pieces, read.shape), ...read.behind];
}

interface ReadParagraph {
  readonly pieces: readonly Piece[];
  readonly shape: BlockShape;
  /** Pictures and text boxes that hang on it. */
  readonly behind: readonly DraftBlock[];
}

function readParagraph(element: XmlElement, context: WordContext): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = context.styles.get(wordValue(childOf(properties, 'w:pStyle')) ?? '');
  const runs = new RunWalk(context);
  runs.into(element, { ...PLAIN, bold: style?.bold === true && style.outline === null });
  const list = listOf(properties) ?? style?.list ?? null;
  const label = list && runs.hasText ? context.lists.next(list) : null;
  const outline = outlineOf(properties, style);
  const shape = shapeOf(outline, style, label);
  const shown = label && isShownInText(shape, label) ? label.shown : '';
  const pieces = shown === '' ? runs.pieces : [{ text: `${shown} `, look: PLAIN }, ...runs.pieces];
  return { pieces, shape, behind: runs.behind };
}

function outlineOf(
  properties: XmlElement | undefined,
  style: WordStyle | undefined,
): number | null {
  const own = wordValue(childOf(properties, 'w:outlineLvl'));
  if (own !== undefined) return Number(own) < 9 ? Number(own) : null;
  return style?.outline ?? null;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

function shapeOf(
  outline: number | null,
  style: WordStyle | undefined,
  label: ListLabel | null,
): BlockShape {
  if (/^(?:title|titel|titre|título|العنوان)$/i.test(style?.name ?? ''))
    return { kind: 'heading', level: 1 };
  if (outline !== null) return { kind: 'heading', level: LEVELS[Math.min(outline, 5)] ?? 6 };
  if (label)
    return {
      kind: 'list-item',
      depth: label.level,
      ordinal: hasPlainNumber(label) ? label.ordinal : null,
    };
  if (/^(?:caption|beschriftung|légende)/i.test(style?.name ?? '')) return { kind: 'caption' };
  return /quote|quotation|zitat|citation/i.test(style?.name ?? '')
    ? { kind: 'quotation' }
    : { kind: 'paragraph' };
}

/** "1." is drawn by the reader; "a)", "2.3" and a heading's number are text that others refer to. */
const hasPlainNumber = ({ ordinal, shown }: ListLabel): boolean =>
  ordinal !== null && /^[([]?\d{1,4}[.)\]]?$/.test(shown);

const isShownInText = (shape: BlockShape, label: ListLabel): boolean =>
  label.shown !== '' && (shape.kind === 'heading' || !hasPlainNumber(label));

class RunWalk {
  readonly pieces: Piece[] = [];
  readonly behind: DraftBlock[] = [];
  readonly #context: WordContext;
  /** The address of the field that is being read, and whether its instruction is. */
  #field: { href: string | null; instruction: string; isInstruction: boolean }[] = [];

  constructor(context: WordContext) {
    this.#context = context;
  }

  get hasText(): boolean {
    return this.pieces.some(({ text, note }) => text.trim() !== '' || note !== undefined);
  }

  into(element: XmlElement, look: Look): void {
    for (const child of elementsOf(element)) this.#inline(child, look);
  }

  #inline(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    const { gathered, relations } = this.#context;
    switch (name) {
      case 'w:r':
        this.#run(element, look);
        break;
      case 'w:hyperlink': {
        const target = relations.get(attributes['r:id'] ?? '')?.target ?? '';
        this.into(element, { ...look, href: safeHref(target) ?? look.href });
        break;
      }
      case 'w:ins':
      case 'w:moveTo':
        this.#change(attributes['w:author']);
        this.into(element, { ...look, inserted: true });
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#change(attributes['w:author']);
        this.into(element, { ...look, struck: true });
        break;
      case 'w:commentRangeStart':
        gathered.openComments.add(attributes['w:id'] ?? '');
        break;
      case 'w:commentRangeEnd':
        gathered.openComments.delete(attributes['w:id'] ?? '');
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#add(mathText(element), look);
        break;
      case 'mc:AlternateContent':
        this.into(alternative(element), look);
        break;
      default:
        if (TRANSPARENT.has(name)) this.into(element, look);
    }
  }

  #change(author: string | undefined): void {
    this.#context.gathered.changes += 1;
    if (author !== undefined && author.trim() !== '')
      this.#context.gathered.changers.add(author.trim());
  }

  #run(run: XmlElement, outer: Look): void {
    const properties = childOf(run, 'w:rPr');
    const align = wordValue(childOf(properties, 'w:vertAlign'));
    const href = this.#field.findLast((field) => field.href !== null)?.href ?? outer.href;
    const look: Look = {
      ...outer,
      bold: childOf(properties, 'w:b') ? isOn(childOf(properties, 'w:b')) : outer.bold,
      italic: isOn(childOf(properties, 'w:i')),
      struck:
        outer.struck ||
        isOn(childOf(properties, 'w:strike')) ||
        isOn(childOf(properties, 'w:dstrike')),
      href,
      place: align === 'superscript' ? 'raised' : align === 'subscript' ? 'lowered' : 'line',
    };
    const isHidden = isOn(childOf(properties, 'w:vanish'));
    for (const child of elementsOf(run)) {
      if (isHidden) this.#context.gathered.hidden += textWithin(child);
      else this.#content(child, look);
    }
  }

  #content(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.#add(textWithin(element), look);
        break;
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
        this.#add(' ', look);
        break;
      case 'w:noBreakHyphen':
        this.#add('-', look);
        break;
      case 'w:sym':
        this.#add(symbol(attributes['w:char'] ?? ''), look);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const note = this.#context.gathered.label(kind, attributes['w:id'] ?? '');
        this.pieces.push({ text: '', look, note });
        break;
      }
      case 'w:fldChar':
        this.#fieldSign(attributes['w:fldCharType'] ?? '');
        break;
      case 'w:instrText': {
        const field = this.#field.at(-1);
        if (field) field.instruction += textWithin(element);
        break;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        break;
      case 'w:ruby':
        // How it is pronounced stands above it in small signs, and is no part of the text.
        this.into(element, look);
        break;
      case 'mc:AlternateContent':
        for (const child of elementsOf(alternative(element))) this.#content(child, look);
        break;
    }
  }

  #add(text: string, look: Look): void {
    if (text === '' || this.#field.some(({ isInstruction }) => isInstruction)) return;
    this.pieces.push({ text, look });
    const { openComments, commented } = this.#context.gathered;
    for (const id of openComments) {
      const words = commented.get(id) ?? '';
      if (words.length < 200) commented.set(id, words + text);
    }
  }

  #fieldSign(type: string): void {
    if (type === 'begin') {
      this.#field.push({ href: null, instruction: '', isInstruction: true });
    } else if (type === 'separate') {
      const field = this.#field.at(-1);
      if (!field) return;
      field.isInstruction = false;
      const address = /HYPERLINK\s+"([^"]{1,2000})"/.exec(field.instruction)?.[1];
      field.href = address === undefined ? null : safeHref(address);
    } else if (type === 'end') this.#field.pop();
  }

  #drawing(element: XmlElement): void {
    const [described] = within(element, 'wp:docPr');
    const alternative_ = (described?.attributes.descr ?? described?.attributes.title ?? '').trim();
    const images = [...within(element, 'a:blip'), ...within(element, 'v:imagedata')];
    for (const { attributes } of images) {
      const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? '';
      const source = this.#context.relations.get(id)?.target;
      if (source === undefined) continue;
      this.behind.push({
        kind: 'picture-place',
        text: '',
        marks: [],
        source,
        alternative: alternative_,
        isShown: true,
      });
    }
    for (const box of within(element, 'w:txbxContent'))
      this.behind.push(...wordBlocks(box, this.#context));
  }
}

/** Signs of symbol fonts that matter in a text. */
const symbol = (code: string): string =>
  ({
    f0b7: '•',
    f0a7: '▪',
    f0fc: '✓',
    f0fb: '✗',
    f0e0: '→',
    f0b0: '°',
    f0b1: '±',
    f0b3: '≥',
    f0a3: '≤',
  })[code.toLowerCase()] ?? '';

function table(element: XmlElement, context: WordContext): DraftBlock[] {
  const rows = rowsIn(element);
  const read = rows.map((row) => readRow(row, context));
  const blocks = rowBlocks(read.map(({ row }) => row));
  const behind = read.flatMap((row) => row.behind);
  if (blocks !== null) return [...blocks, ...behind];
  return read.flatMap(({ flow }) => flow);
}

/** Rows stand in the table or in controls and changes around them. */
const rowsIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return TRANSPARENT.has(child.name) || child.name === 'w:ins' ? rowsIn(child) : [];
  });

const cellsIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return TRANSPARENT.has(child.name) ? cellsIn(child) : [];
  });

interface ReadRow {
  readonly row: OfficeRow;
  /** The same as blocks of their own, for a table that lays out the page. */
  readonly flow: readonly DraftBlock[];
  readonly behind: readonly DraftBlock[];
}

function readRow(row: XmlElement, context: WordContext): ReadRow {
  const properties = childOf(row, 'w:trPr');
  const struck = childOf(properties, 'w:del') !== undefined;
  const inserted = childOf(properties, 'w:ins') !== undefined;
  if (struck || inserted) context.gathered.changes += 1;
  const cells: OfficeCell[] = [];
  const flow: DraftBlock[] = [];
  const behind: DraftBlock[] = [];
  for (const cell of cellsIn(row)) {
    const read = readCell(cell, context);
    const paragraphs = read.paragraphs.map((pieces) =>
      pieces.map((piece) => ({
        ...piece,
        look: {
          ...piece.look,
          struck: piece.look.struck || struck,
          inserted: piece.look.inserted || inserted,
        },
      })),
    );
    const own = childOf(cell, 'w:tcPr');
    const merge = childOf(own, 'w:vMerge');
    cells.push({
      paragraphs,
      columns: Number(wordValue(childOf(own, 'w:gridSpan')) ?? 1) || 1,
      goesOn: merge !== undefined && wordValue(merge) !== 'restart',
      isLayout: read.isLayout,
    });
    flow.push(...read.flow);
    behind.push(...read.behind);
  }
  return { row: { cells, header: isOn(childOf(properties, 'w:tblHeader')) }, flow, behind };
}

function readCell(cell: XmlElement, context: WordContext) {
  const paragraphs: (readonly Piece[])[] = [];
  const flow: DraftBlock[] = [];
  const behind: DraftBlock[] = [];
  let isLayout = false;
  const into = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') {
        const read = readParagraph(child, context);
        // A list of a few words in a cell is data all the same, its label is part of the text.
        const mark = read.shape.kind === 'list-item' && read.pieces.length > 0 ? '• ' : '';
        if (read.shape.kind === 'heading') isLayout = true;
        paragraphs.push(mark === '' ? read.pieces : [{ text: mark, look: PLAIN }, ...read.pieces]);
        flow.push(...paragraphBlocks(read.pieces, read.shape), ...read.behind);
        behind.push(...read.behind);
      } else if (child.name === 'w:tbl') {
        isLayout = true;
        flow.push(...table(child, context));
      } else if (TRANSPARENT.has(child.name)) into(child);
    }
  };
  into(cell);
  return { paragraphs, flow, behind, isLayout };
}
