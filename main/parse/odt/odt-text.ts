/** The text of an OpenDocument: paragraphs, lists, tables, notes and tracked changes. */
import { type BlockShape, makeBlock, safeHref } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { numeral } from '../docx/word-parts.ts';
import type { OfficeComment } from '../office/comments.ts';
import {
  MOST_COLUMNS,
  type OfficeCell,
  type OfficeRow,
  paragraphBlocks,
  rowBlocks,
} from '../office/layout.ts';
import { inlineOf, type Look, type Piece, PLAIN, textOfPieces } from '../office/pieces.ts';
import {
  childOf,
  elementsOf,
  isXmlElement,
  textWithin,
  within,
  type XmlElement,
} from '../xml/xml-tree.ts';
import type { OdtListLevel, OdtStyles } from './odt-styles.ts';

/** Rows that a file says stand there again and again. */
const MOST_REPEATED = 1_000;
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** A list that is being read: how its items count. */
interface List {
  readonly style: string | undefined;
  readonly depth: number;
  count: number;
}

/** Reads one document; what stands apart from the text is gathered beside it. */
export class OdtText {
  readonly comments: OfficeComment[] = [];
  readonly changers = new Set<string>();
  changes = 0;
  contents = '';
  hidden = '';
  readonly #styles: OdtStyles;
  readonly #deleted: ReadonlyMap<string, XmlElement>;
  readonly #inserted: ReadonlySet<string>;
  readonly #notes: DraftBlock[] = [];
  /** Insertions that have begun and not ended; they may go over paragraphs. */
  readonly #open = new Set<string>();
  /** By annotation, the words since it began. */
  readonly #commented = new Map<string, string>();

  constructor(styles: OdtStyles, body: XmlElement) {
    this.#styles = styles;
    const regions = within(body, 'text:changed-region').map((region) => ({
      id: region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '',
      deletion: childOf(region, 'text:deletion'),
      insertion: childOf(region, 'text:insertion'),
    }));
    for (const { deletion, insertion } of regions) {
      const change = deletion ?? insertion;
      if (!change) continue;
      this.changes += 1;
      const author = within(change, 'dc:creator').map(textWithin)[0]?.trim() ?? '';
      if (author !== '') this.changers.add(author);
    }
    this.#deleted = new Map(
      regions.flatMap(({ id, deletion }) => (deletion ? [[id, deletion]] : [])),
    );
    this.#inserted = new Set(regions.flatMap(({ id, insertion }) => (insertion ? [id] : [])));
  }

  /** The text's blocks, then its notes. */
  read(body: XmlElement): DraftBlock[] {
    const blocks = this.#blocks(body, null);
    return [...blocks, ...this.#notes];
  }

  #blocks(parent: XmlElement, list: List | null): DraftBlock[] {
    return elementsOf(parent).flatMap((element): DraftBlock[] => {
      switch (element.name) {
        case 'text:h':
        case 'text:p':
          return this.#paragraph(element, null);
        case 'text:list':
          return this.#list(element, list);
        case 'table:table':
          return this.#table(element);
        case 'text:table-of-content':
        case 'text:alphabetical-index':
          this.contents += textWithin(childOf(element, 'text:index-body')).trim();
          return [];
        case 'text:section':
        case 'text:index-body':
        case 'text:illustration-index':
        case 'text:table-index':
        case 'text:bibliography':
        case 'draw:text-box':
          return this.#blocks(element, list);
        case 'draw:frame':
          return this.#frame(element);
        case 'text:change-start':
        case 'text:change-end':
          this.#changeMark(element);
          return [];
        case 'text:change': {
          const struck = this.#deletedPieces(element);
          return makeBlock({ kind: 'paragraph' }, inlineOf(struck));
        }
        default:
          return [];
      }
    });
  }

  #paragraph(element: XmlElement, item: BlockShape | null, label = ''): DraftBlock[] {
    const { pieces, behind } = this.#inline(element);
    const shape = item ?? this.#shape(element);
    const shown = label === '' ? pieces : [{ text: `${label} `, look: PLAIN }, ...pieces];
    return [...paragraphBlocks(shown, shape), ...behind];
  }

  #shape(element: XmlElement): BlockShape {
    const { names } = this.#styles.of('paragraph', element.attributes['text:style-name']);
    const is = (name: RegExp) => names.some((one) => name.test(one));
    if (is(/^title$/i)) return { kind: 'heading', level: 1 };
    if (element.name === 'text:h') {
      const level = Number(element.attributes['text:outline-level'] ?? 1) || 1;
      return { kind: 'heading', level: LEVELS[Math.min(Math.max(level, 1), 6) - 1] ?? 6 };
    }
    const level = names.map((name) => /^heading ?([1-9])$/i.exec(name)?.[1]).find((found) => found);
    if (level) return { kind: 'heading', level: LEVELS[Math.min(Number(level), 6) - 1] ?? 6 };
    if (is(/^(?:caption|illustration|table caption|figure)$/i)) return { kind: 'caption' };
    return is(/^quot/i) ? { kind: 'quotation' } : { kind: 'paragraph' };
  }

  #list(element: XmlElement, outer: List | null): DraftBlock[] {
    const style = element.attributes['text:style-name'] ?? outer?.style;
    const depth = outer ? outer.depth + 1 : 0;
    const level = this.#styles.listLevel(style, depth);
    const list: List = { style, depth, count: (level?.start ?? 1) - 1 };
    const continued = element.attributes['text:continue-numbering'] === 'true' && outer === null;
    if (continued) list.count = this.#counted.get(style ?? '') ?? list.count;
    const blocks = elementsOf(element).flatMap((item) => {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
      return this.#item(item, list, level);
    });
    if (outer === null) this.#counted.set(style ?? '', list.count);
    return blocks;
  }

  readonly #counted = new Map<string, number>();

  #item(item: XmlElement, list: List, level: OdtListLevel | undefined): DraftBlock[] {
    const isNumbered = level?.format !== null && level !== undefined;
    if (item.name === 'text:list-item') {
      const start = Number(item.attributes['text:start-value']);
      list.count = Number.isInteger(start) && start > 0 ? start : list.count + 1;
    }
    const shown = isNumbered ? shownNumber(list.count, level) : '';
    const isPlain = isNumbered && level.format === '1' && /^[([]?\d+[.)\]]?$/.test(shown);
    let isFirst = item.name === 'text:list-item';
    return elementsOf(item).flatMap((child): DraftBlock[] => {
      if (child.name === 'text:list') return this.#list(child, list);
      const isText = child.name === 'text:p' || child.name === 'text:h';
      if (!isText || !isFirst) return this.#blocks({ ...item, children: [child] }, list);
      isFirst = false;
      if (child.name === 'text:h') return this.#paragraph(child, null, shown);
      const shape = {
        kind: 'list-item',
        depth: list.depth,
        ordinal: isPlain ? list.count : null,
      } as const;
      return this.#paragraph(child, shape, isPlain ? '' : shown);
    });
  }

  #table(element: XmlElement): DraftBlock[] {
    const rows: { row: OfficeRow; flow: DraftBlock[] }[] = [];
    const into = (parent: XmlElement, header: boolean): void => {
      for (const child of elementsOf(parent)) {
        if (child.name === 'table:table-row') rows.push(this.#row(child, header));
        else if (child.name === 'table:table-header-rows') into(child, true);
        else if (/^table:table-(?:rows|row-group)$/.test(child.name)) into(child, header);
      }
    };
    into(element, false);
    return rowBlocks(rows.map(({ row }) => row)) ?? rows.flatMap(({ flow }) => flow);
  }

  #row(row: XmlElement, header: boolean): { row: OfficeRow; flow: DraftBlock[] } {
    const cells: OfficeCell[] = [];
    const flow: DraftBlock[] = [];
    for (const cell of elementsOf(row)) {
      if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
      const repeated = Math.min(
        Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1,
        MOST_COLUMNS,
      );
      const read = this.#cell(cell);
      flow.push(...read.flow);
      for (let count = 0; count < repeated && cells.length < MOST_REPEATED; count += 1)
        cells.push(read.cell);
    }
    return { row: { cells, header }, flow };
  }

  /** A cell that spans others is followed by covered ones, which are empty. */
  #cell(cell: XmlElement): { cell: OfficeCell; flow: DraftBlock[] } {
    const paragraphs: (readonly Piece[])[] = [];
    const behind: DraftBlock[] = [];
    let isLayout = false;
    const into = (parent: XmlElement, bullet: string): void => {
      for (const child of elementsOf(parent)) {
        if (child.name === 'text:p') {
          const read = this.#inline(child);
          const marked = bullet !== '' && textOfPieces(read.pieces).trim() !== '';
          paragraphs.push(marked ? [{ text: bullet, look: PLAIN }, ...read.pieces] : read.pieces);
          behind.push(...read.behind);
        } else if (child.name === 'text:h' || child.name === 'table:table') isLayout = true;
        else if (child.name === 'text:list' || child.name === 'text:list-item') into(child, '• ');
      }
    };
    into(cell, '');
    // A cell of a layout is read once more as text; what it gathered beside it is there already.
    const flow = isLayout
      ? this.#blocks(cell, null)
      : [
          ...paragraphs.flatMap((pieces) => paragraphBlocks(pieces, { kind: 'paragraph' })),
          ...behind,
        ];
    return { cell: { paragraphs, columns: 1, goesOn: false, isLayout }, flow };
  }

  #frame(frame: XmlElement): DraftBlock[] {
    const alternative = ['svg:title', 'svg:desc']
      .map((name) => textWithin(childOf(frame, name)).trim())
      .filter((text) => text !== '')
      .join('. ');
    return elementsOf(frame).flatMap((child): DraftBlock[] => {
      if (child.name === 'draw:text-box') return this.#blocks(child, null);
      const source = child.name === 'draw:image' ? (child.attributes['xlink:href'] ?? '') : '';
      if (source === '') return [];
      const place = { source: source.replace(/^\.\//, ''), alternative, isShown: true };
      return [{ kind: 'picture-place', text: '', marks: [], ...place }];
    });
  }

  #inline(paragraph: XmlElement): { pieces: Piece[]; behind: DraftBlock[] } {
    const style = this.#styles.of('paragraph', paragraph.attributes['text:style-name']);
    const pieces: Piece[] = [];
    const behind: DraftBlock[] = [];
    const isHeading = paragraph.name === 'text:h';
    const bold = isHeading ? false : (style.look.bold ?? false);
    this.#walk(paragraph, { ...PLAIN, ...style.look, bold }, pieces, behind);
    return { pieces, behind };
  }

  #walk(parent: XmlElement, look: Look, pieces: Piece[], behind: DraftBlock[]): void {
    for (const child of parent.children) {
      if (isXmlElement(child)) this.#inlineElement(child, look, pieces, behind);
      else this.#add(child.replace(/\s+/g, ' '), look, pieces);
    }
  }

  #add(text: string, look: Look, pieces: Piece[]): void {
    pieces.push({ text, look: this.#open.size > 0 ? { ...look, inserted: true } : look });
    for (const [name, words] of this.#commented) {
      if (words.length < 200) this.#commented.set(name, words + text);
    }
  }

  #inlineElement(element: XmlElement, look: Look, pieces: Piece[], behind: DraftBlock[]): void {
    const { name, attributes } = element;
    switch (name) {
      case 'text:span': {
        const style = this.#styles.of('text', attributes['text:style-name']);
        if (style.isHidden) this.hidden += textWithin(element);
        else this.#walk(element, { ...look, ...style.look }, pieces, behind);
        break;
      }
      case 'text:a': {
        const href = safeHref(attributes['xlink:href'] ?? '');
        this.#walk(element, { ...look, href: href ?? look.href }, pieces, behind);
        break;
      }
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.#add(' ', look, pieces);
        break;
      case 'text:note':
        this.#note(element, look, pieces);
        break;
      case 'office:annotation':
        this.#annotation(element);
        break;
      case 'office:annotation-end':
        this.#endOfAnnotation(attributes['office:name'] ?? '');
        break;
      case 'text:change-start':
      case 'text:change-end':
        this.#changeMark(element);
        break;
      case 'text:change':
        pieces.push(...this.#deletedPieces(element));
        break;
      case 'draw:frame':
        behind.push(...this.#frame(element));
        break;
      case 'text:hidden-text':
        this.hidden += textWithin(element);
        break;
      case 'text:ruby':
        this.#walk(childOf(element, 'text:ruby-base') ?? element, look, pieces, behind);
        break;
      default:
        this.#walk(element, look, pieces, behind);
    }
  }

  #changeMark({ name, attributes }: XmlElement): void {
    const id = attributes['text:change-id'] ?? '';
    if (!this.#inserted.has(id)) return;
    if (name === 'text:change-start') this.#open.add(id);
    else this.#open.delete(id);
  }

  #deletedPieces({ attributes }: XmlElement): Piece[] {
    const deletion = this.#deleted.get(attributes['text:change-id'] ?? '');
    const paragraphs = deletion
      ? elementsOf(deletion).filter(({ name }) => name !== 'office:change-info')
      : [];
    const text = paragraphs.map((paragraph) => textWithin(paragraph)).join(' ');
    return text.trim() === '' ? [] : [{ text, look: { ...PLAIN, struck: true } }];
  }

  #note(note: XmlElement, look: Look, pieces: Piece[]): void {
    const label = textWithin(childOf(note, 'text:note-citation')).trim().slice(0, 8);
    const body = childOf(note, 'text:note-body');
    if (label === '' || !body) return;
    pieces.push({ text: '', look, note: label });
    const [first, ...rest] = this.#blocks(body, null);
    if (first?.kind === 'paragraph') {
      const { text, marks } = first;
      this.#notes.push(...makeBlock({ kind: 'footnote', label }, { text, marks }), ...rest);
    } else if (first) this.#notes.push(first, ...rest);
  }

  #annotation(element: XmlElement): void {
    const name = element.attributes['office:name'] ?? '';
    if (name !== '') this.#commented.set(name, '');
    const index = this.comments.length;
    this.comments.push({
      author: textWithin(childOf(element, 'dc:creator')).trim(),
      day: textWithin(childOf(element, 'dc:date')).slice(0, 10),
      on: '',
      text: within(element, 'text:p').map(textWithin).join(' '),
    });
    this.#ofComment.set(name, index);
  }

  readonly #ofComment = new Map<string, number>();

  #endOfAnnotation(name: string): void {
    const index = this.#ofComment.get(name);
    const comment = index === undefined ? undefined : this.comments[index];
    const on = this.#commented.get(name);
    if (index !== undefined && comment && on !== undefined)
      this.comments[index] = { ...comment, on };
    this.#commented.delete(name);
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const shownNumber = (count: number, { format, prefix, suffix }: OdtListLevel): string =>
  `${prefix}${numeral(count, FORMATS[format ?? ''] ?? 'decimal')}${suffix}`;
