/** A page's blocks by the tags of the PDF. Its marks and line ends still come from the page. */
import type { BlockShape } from '#domain/formats/blocks.ts';
import type { Chunk, TextChunk } from './chunks.ts';
import { textOf } from './line-text.ts';
import { isMarker, markerOf } from './markers.ts';
import type { PageText, Run, Tagged } from './page-text.ts';
import type { PagePicture } from './pictures/page-pictures.ts';
import { joined, rowsOf, type Segment } from './rows.ts';

/** Roles that begin no line of their own. */
const INLINE = new Set(
  [
    'Span Quote Reference BibEntry Link Annot Ruby RB RT RP Warichu WT WP Em Strong Sub Code Formula',
    'NonStruct Private Lbl LBody Form',
  ]
    .join(' ')
    .split(' '),
);
const GROUPS = new Set(
  'Root Document DocumentFragment Part Art Sect Div Aside L Table THead TBody TFoot TOC Index BlockQuote'.split(
    ' ',
  ),
);
const MOST_COLUMNS = 60;
/** A cell with more is part of a layout. */
const LONGEST_CELL = 2_000;
/** Tags that part paragraphs at every line's end are worth nothing: this share of them goes on in small letters. */
const MOST_BROKEN = 0.3;

interface Place {
  shape: BlockShape;
  next: BlockShape;
  readonly depth: number;
}

const PARAGRAPH: BlockShape = { kind: 'paragraph' };

/**
 * With the pictures that the tags have a place for, and those that they have none for. Null where the tags follow
 * the lines and not the text.
 */
export function chunksOfTags(
  page: PageText,
  tagged: Tagged,
  left: ReadonlySet<Run>,
  pictures: readonly PagePicture[] = [],
): { readonly chunks: Chunk[]; readonly unplaced: readonly PagePicture[] } | null {
  const walk = new TagWalk(page, left, pictures);
  walk.into(tagged, { shape: PARAGRAPH, next: PARAGRAPH, depth: -1 });
  return isBroken(walk.chunks) ? null : { chunks: walk.chunks, unplaced: [...walk.unplaced] };
}

function isBroken(chunks: readonly Chunk[]): boolean {
  const texts = chunks.flatMap((chunk) =>
    chunk.kind === 'text' && chunk.shape.kind === 'paragraph'
      ? [chunk.lines.map((line) => textOf(line)).join(' ')]
      : [],
  );
  const broken = texts.filter((text, index) => {
    const before = texts[index - 1];
    return before !== undefined && /^\s*\p{Ll}/u.test(text) && !/[.!?:;]\s*$/.test(before);
  });
  return texts.length > 4 && broken.length > texts.length * MOST_BROKEN;
}

class TagWalk {
  readonly chunks: Chunk[] = [];
  #runs: Run[] = [];
  #marker: string | null = null;
  readonly #page: PageText;
  readonly #left: ReadonlySet<Run>;
  readonly unplaced: Set<PagePicture>;

  constructor(page: PageText, left: ReadonlySet<Run>, pictures: readonly PagePicture[]) {
    this.#page = page;
    this.#left = left;
    this.unplaced = new Set(pictures);
  }

  into(element: Tagged, place: Place): void {
    for (const child of element.children) {
      if ('role' in child) this.#element(child, place);
      else this.#runs.push(...child.filter((run) => !this.#left.has(run)));
    }
  }

  #element(element: Tagged, place: Place): void {
    const { role } = element;
    if (role === 'Artifact') return;
    if (role === 'Figure') this.#figure(element, place);
    if (role === 'Lbl') this.#label(element, place);
    else if (INLINE.has(role)) this.into(element, place);
    else if (role === 'Table') this.#table(element, place);
    else {
      this.#flush(place);
      const inner = this.#placeOf(element, place);
      this.into(element, inner);
      this.#flush(inner);
    }
  }

  /** The words of a figure go with the first of its pictures. */
  #figure(element: Tagged, place: Place): void {
    const marked = new Set(markedIn(element));
    const own = [...this.unplaced].filter(({ image }) => image.marked.some((id) => marked.has(id)));
    const sources = own.length > 0 ? own.map(({ source }) => source) : [null];
    if (element.alternative === null && own.length === 0) return;
    this.#flush(place);
    for (const picture of own) this.unplaced.delete(picture);
    sources.forEach((source, index) => {
      const alternative = index === 0 ? (element.alternative ?? '') : '';
      this.chunks.push({ kind: 'picture', alternative, source, page: this.#page.number });
    });
  }

  #placeOf({ role }: Tagged, place: Place): Place {
    const level = /^H([1-6])?$/.exec(role);
    if (role === 'L') return { ...place, depth: place.depth + 1 };
    if (role === 'LI') {
      const shape = { kind: 'list-item', depth: Math.max(place.depth, 0), ordinal: null } as const;
      return { shape, next: PARAGRAPH, depth: place.depth };
    }
    // A heading without a level is told by its size later; the first below the title is a good guess.
    if (level) return { ...place, ...both({ kind: 'heading', level: levelOf(level[1]) }) };
    if (role === 'Title') return { ...place, ...both({ kind: 'heading', level: 1 }) };
    if (role === 'Caption') return { ...place, ...both({ kind: 'caption' }) };
    if (role === 'BlockQuote') return { ...place, ...both({ kind: 'quotation' }) };
    if (role === 'Note' || role === 'FENote') {
      return { ...place, shape: { kind: 'footnote', label: '' }, next: PARAGRAPH };
    }
    // A paragraph within an item or a quotation is its text.
    return GROUPS.has(role) || place.shape.kind !== 'heading'
      ? place
      : { ...place, ...both(PARAGRAPH) };
  }

  #label(element: Tagged, place: Place): void {
    const before = this.#runs;
    this.#runs = [];
    this.into(element, place);
    const text = this.#runs
      .map(({ text: one }) => one)
      .join('')
      .trim();
    const isLabel = place.shape.kind === 'list-item' || place.shape.kind === 'footnote';
    if (isLabel && (isMarker(text) || place.shape.kind === 'footnote' || text === '')) {
      this.#marker = text;
      this.#runs = before;
    } else this.#runs = [...before, ...this.#runs];
  }

  #flush(place: Place): void {
    const runs = this.#runs;
    this.#runs = [];
    if (runs.length === 0) return;
    const lines = linesInOrder(runs);
    const shape = this.#shapeOf(place, lines);
    const lefts = lines.map(({ left }) => left);
    const rights = lines.map(({ right }) => right);
    this.chunks.push({
      kind: 'text',
      shape,
      lines,
      page: this.#page.number,
      left: Math.min(...lefts),
      right: Math.max(...rights),
      skip: this.#marker === null && shape.kind === 'list-item' ? skipOf(lines) : 0,
    } satisfies TextChunk);
    this.#marker = null;
    place.shape = place.next;
  }

  /** With what the label said: its number, or the footnote that it is of. */
  #shapeOf({ shape }: Place, lines: readonly Segment[]): BlockShape {
    const [first] = lines;
    if (shape.kind === 'list-item') {
      const text = this.#marker === null ? (first ? textOf(first) : '') : `${this.#marker} x`;
      return { ...shape, ordinal: markerOf(text)?.ordinal ?? null };
    }
    if (shape.kind !== 'footnote') return shape;
    const label = (this.#marker ?? '').replace(/[[\]().\s]/g, '');
    return label === '' ? PARAGRAPH : { kind: 'footnote', label };
  }

  #table(table: Tagged, place: Place): void {
    this.#flush(place);
    const rows = descendants(table, 'TR', 'Table');
    const read = rows.map((row) => cellsOf(row).map((cell) => this.#cell(cell)));
    const isLayout =
      !read.some((cells) => cells.length > 1) ||
      read.some((cells) => cells.some(({ length }) => length > LONGEST_CELL));
    if (isLayout) {
      for (const child of table.children) if ('role' in child) this.#element(child, place);
      this.#flush(place);
      return;
    }
    for (const caption of descendants(table, 'Caption', 'TR')) this.#element(caption, place);
    let filled: number[] = [];
    rows.forEach((row, index) => {
      const line: (readonly Segment[])[] = [];
      const next: number[] = [];
      const skipFilled = () => {
        for (let below = filled[line.length] ?? 0; below > 0; below = filled[line.length] ?? 0) {
          next[line.length] = below - 1;
          line.push([]);
        }
      };
      const cells = cellsOf(row);
      cells.forEach((cell, at) => {
        skipFilled();
        const across =
          line.length < MOST_COLUMNS ? Math.min(Math.max(cell.columns, 1), MOST_COLUMNS) : 1;
        for (let column = 0; column < across; column += 1) {
          next[line.length] = Math.min(Math.max(cell.rows, 1), 1_000) - 1;
          line.push(column === 0 ? (read[index]?.[at]?.lines ?? []) : []);
        }
      });
      skipFilled();
      filled = next;
      const header = index < 3 && cells.length > 0 && cells.every(({ role }) => role === 'TH');
      this.chunks.push({ kind: 'row', cells: line, header, page: this.#page.number });
    });
  }

  #cell(cell: Tagged): { lines: Segment[]; length: number } {
    const runs = runsIn(cell).filter((run) => !this.#left.has(run));
    const lines = linesInOrder(runs);
    return { lines, length: runs.reduce((sum, { text }) => sum + text.length, 0) };
  }
}

const both = (shape: BlockShape) => ({ shape, next: shape });

const levelOf = (level: string | undefined): 1 | 2 | 3 | 4 | 5 | 6 =>
  ([1, 2, 3, 4, 5, 6] as const)[Number(level ?? 2) - 1] ?? 2;

const skipOf = ([first]: readonly Segment[]): number =>
  first ? (markerOf(textOf(first))?.length ?? 0) : 0;

const cellsOf = (row: Tagged): Tagged[] =>
  row.children.filter((child): child is Tagged => 'role' in child && /^T[DH]$/.test(child.role));

const runsIn = (element: Tagged): Run[] =>
  element.children.flatMap((child) => ('role' in child ? runsIn(child) : [...child]));

/** What a figure draws itself, and no figure within it. */
const markedIn = (element: Tagged): number[] => [
  ...element.marked,
  ...element.children.flatMap((child) =>
    'role' in child && child.role !== 'Figure' ? markedIn(child) : [],
  ),
];

/** All of a role, not looking into `closed` ones. */
function descendants(element: Tagged, role: string, closed: string): Tagged[] {
  return element.children.flatMap((child) => {
    if (!('role' in child)) return [];
    if (child.role === role) return [child];
    return child.role === closed ? [] : descendants(child, role, closed);
  });
}

/** The lines of an element: its runs follow each other, and a line ends where they go to another height. */
export function linesInOrder(runs: readonly Run[]): Segment[] {
  const parts: Run[][] = [];
  let base: Run | null = null;
  for (const run of runs) {
    const part = parts.at(-1);
    // A raised sign stands on a line of its own only for the eye.
    const isNear = base !== null && Math.abs(run.y - base.y) < 0.55 * Math.max(run.size, base.size);
    if (part && isNear) part.push(run);
    else parts.push([run]);
    if (!isNear || (base !== null && run.size > base.size)) base = run;
  }
  return parts.flatMap((part) => rowsOf(part).map(({ segments }) => joined(segments)));
}
