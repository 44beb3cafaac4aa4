/** Paragraphs, headings, lists and footnotes from a page's lines in reading order, by their places and sizes. */
import { noteLabels } from '#domain/formats/raised.ts';
import { isRightToLeft } from './bidi.ts';
import type { Chunk, TextChunk } from './chunks.ts';
import { type Column, columnsOf } from './columns.ts';
import { withKeyFigures } from './key-figures.ts';
import { textOf } from './line-text.ts';
import { hasLetter, markerOf } from './markers.ts';
import type { Box, PageText, Run } from './page-text.ts';
import { type Row, rowsOf, type Segment } from './rows.ts';
import { headingLevel, isBold, isSmall, type Sizes } from './sizes.ts';
import { partsOf } from './tables.ts';

const LONGEST_HEADING = 220;
const LONGEST_BOLD_HEADING = 120;
const CAPTION =
  /^(?:figure|fig\.|table|map|chart|photo|graph|box|abbildung|abb\.|tabelle|figura|foto|cuadro|tableau|carte|рис(?:унок|\.)|таблица|الشكل|الجدول|الصورة|الخريطة|شكل|جدول|صورة|خريطة)\s*[\dIVX٠-٩]{1,4}(?![\p{L}\p{N}])\s*[.:–—-]?/iu;

/** A line with what surrounds it. */
interface Placed {
  readonly line: Segment;
  readonly text: string;
  readonly column: Column;
  readonly dotted: boolean;
}

/** A page's blocks by geometry. */
export function chunksOfLines(page: PageText, runs: readonly Run[], sizes: Sizes): Chunk[] {
  const rightToLeft = isRightToLeft(runs.map(({ text }) => text).join(' '));
  const rows = rowsOf(runs, page.rules);
  const chunks: Chunk[] = [];
  let open: Placed[] = [];
  const end = () => {
    if (open.length > 0) chunks.push(chunkOf(open, page, sizes, rightToLeft));
    open = [];
  };
  for (const part of withKeyFigures(rows, sizes.body)) {
    if (part.kind === 'rows') readColumns(part.rows);
    else chunks.push(...figureChunks(part.figures, page.number, rightToLeft));
  }
  return chunks;

  function readColumns(some: readonly Row[]): void {
    for (const column of columnsOf(some, page.rules, rightToLeft)) {
      const lead = usualLead(column);
      for (const part of partsOf(column, page.rules)) {
        if (part.kind === 'table') {
          end();
          for (const { cells, header } of part.lines) {
            const ordered = rightToLeft ? cells.toReversed() : cells;
            chunks.push({ kind: 'row', cells: ordered, header, page: page.number });
          }
          continue;
        }
        const { line } = part;
        const placed = {
          line,
          text: textOf(line),
          column,
          dotted: hasDot(line, page.dots, rightToLeft),
        };
        const previous = open.at(-1);
        if (previous && begins(previous, placed, open, lead, sizes, rightToLeft)) end();
        open.push(placed);
      }
    }
    end();
  }
}

/** Each number with its words as a paragraph of its own. */
function figureChunks(
  figures: readonly (readonly Segment[])[],
  page: number,
  rightToLeft: boolean,
): Chunk[] {
  return (rightToLeft ? figures.toReversed() : figures).map((lines) => ({
    kind: 'text',
    shape: { kind: 'paragraph' },
    lines,
    page,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    skip: 0,
  }));
}

/** The distance between lines that most have, in parts of their size. */
function usualLead({ rows }: Column): number {
  const leads = rows
    .slice(1)
    .map((row, index) => (row.y - (rows[index]?.y ?? 0)) / row.size)
    .filter((lead) => lead > 0.8 && lead < 2.2)
    .sort((one, other) => one - other);
  return leads[Math.floor(leads.length * 0.4)] ?? 1.25;
}

/** Whether a line begins a block of its own behind the line before it. */
function begins(
  before: Placed,
  next: Placed,
  open: readonly Placed[],
  lead: number,
  sizes: Sizes,
  rightToLeft: boolean,
): boolean {
  if (next.dotted || markerOf(next.text) !== null || hasLetter(next.text)) return true;
  if (Math.abs(next.line.size - before.line.size) > 0.08 * before.line.size) return true;
  if (isBold(next.line) !== isBold(before.line) && !sizes.bold && isShortBold(before, next))
    return true;
  if (isSmall(next.line, sizes) && footnoteLabel(next.line) !== null) return true;
  if (before.column !== next.column) {
    return isBold(before.line) !== isBold(next.line) || !goesOn(before, next, rightToLeft);
  }
  const leap = (next.line.y - before.line.y) / next.line.size;
  const sentenceEnds = /[.!?:؟۔。][”"’»)\]]?\s*$/u.test(before.text);
  if (leap > lead * 1.28 + 0.08) return true;
  if (headingLevel(before.line, sizes) !== null) return false;
  if (/\p{L}[-\u2010\u00ad]\s*$/u.test(before.text)) return false;
  const { left, right } = before.column;
  const size = next.line.size;
  const indent = rightToLeft ? right - next.line.right : next.line.left - left;
  const beforeIndent = rightToLeft ? right - before.line.right : before.line.left - left;
  const isItem = open[0] !== undefined && (open[0].dotted || markerOf(open[0].text) !== null);
  if (!isItem && indent > beforeIndent + 0.8 * size && sentenceEnds) return true;
  if (isItem && indent < beforeIndent - 1.2 * size && open.length > 1) return true;
  // What hangs behind the marker is the item's.
  if (isItem && open[0] && hangs(next.line, open[0].line, rightToLeft)) return false;
  const room = rightToLeft ? before.line.left - left : right - before.line.right;
  const word = firstWordWidth(next);
  if (room > word + size && (sentenceEnds || room > 0.5 * (right - left))) return true;
  return false;
}

/** A bold line begins or ends a block only where it can be a heading: bold words also end up alone in a line. */
const isShortBold = (before: Placed, next: Placed): boolean =>
  isBold(before.line) ||
  !/[\p{Ll},]\s*$/u.test(before.text) ||
  next.line.y - before.line.y > 1.6 * next.line.size;

/** Whether a paragraph goes on at the top of the next column. */
export function goesOn(
  before: {
    readonly line: Segment;
    readonly text: string;
    readonly column: { readonly left: number; readonly right: number };
  },
  next: { readonly line: Segment; readonly text: string },
  rightToLeft: boolean,
): boolean {
  if (/[.!?:؟۔。][”"’»)\]]?\s*$/u.test(before.text)) return false;
  if (/^\s*\p{Ll}/u.test(next.text) || /[\p{L}][-\u2010\u00ad]\s*$/u.test(before.text)) return true;
  const { left, right } = before.column;
  const room = rightToLeft ? before.line.left - left : right - before.line.right;
  return room < 0.15 * (right - left) && !/^\s*\p{Lu}+\s*$/u.test(next.text);
}

const hangs = (line: Segment, item: Segment, rightToLeft: boolean): boolean =>
  (rightToLeft ? item.right - line.right : line.left - item.left) > 0.4 * line.size;

function firstWordWidth({ line, text }: Placed): number {
  const word = /\S+/.exec(text)?.[0] ?? '';
  return ((line.right - line.left) * word.length) / Math.max(text.length, 1);
}

function hasDot(line: Segment, dots: readonly Box[], rightToLeft: boolean): boolean {
  return dots.some(({ left, right, top, bottom }) => {
    const gap = rightToLeft ? left - line.right : line.left - right;
    const middle = (top + bottom) / 2;
    return gap > 0 && gap < 2.2 * line.size && middle < line.y && middle > line.y - line.size;
  });
}

function chunkOf(
  placed: readonly Placed[],
  page: PageText,
  sizes: Sizes,
  rightToLeft: boolean,
): TextChunk {
  const [first] = placed;
  if (!first) throw new Error('A block without lines');
  const lines = placed.map(({ line }) => line);
  const text = placed.map((one) => one.text).join(' ');
  const base = {
    kind: 'text',
    lines,
    page: page.number,
    left: first.column.left,
    right: first.column.right,
    skip: 0,
  } as const;
  const level = isHeading(placed, text, sizes) ? headingLevel(first.line, sizes) : null;
  const marker = markerOf(first.text);
  if (level !== null && (marker === null || marker.ordinal !== null)) {
    return { ...base, shape: { kind: 'heading', level } };
  }
  if (isSmall(first.line, sizes) && first.line.y > page.height / 3) {
    const note = footnoteLabel(first.line);
    if (note !== null)
      return { ...base, shape: { kind: 'footnote', label: note.label }, skip: note.length };
  }
  if (first.dotted || marker !== null) {
    const shape = { kind: 'list-item', depth: 0, ordinal: marker?.ordinal ?? null } as const;
    return { ...base, shape, skip: marker?.length ?? 0, ...edge(first.line, rightToLeft) };
  }
  if (CAPTION.test(text) && text.length < 300) return { ...base, shape: { kind: 'caption' } };
  return { ...base, shape: { kind: 'paragraph' } };
}

/** Where an item begins says how deep it lies. */
const edge = (line: Segment, rightToLeft: boolean) =>
  rightToLeft ? { right: line.right } : { left: line.left };

function isHeading(placed: readonly Placed[], text: string, sizes: Sizes): boolean {
  const [first] = placed;
  if (!first || !/\p{L}/u.test(text) || text.length > LONGEST_HEADING) return false;
  if (first.line.size >= sizes.body * 1.12) return placed.length <= 5;
  const mayBe = placed.every(({ line }) => isBold(line)) && placed.length <= 2;
  return (
    mayBe && text.length <= LONGEST_BOLD_HEADING && !/[.,;،؛]\s*$/u.test(text) && !first.dotted
  );
}

/** The label of a footnote that begins with this line: raised, or a number before its text. */
function footnoteLabel({
  runs,
}: Segment): { readonly label: string; readonly length: number } | null {
  const text = runs.map(({ run }) => run.text).join('');
  const [first] = runs;
  if (first && first.shift === 'raised') {
    const [label] = noteLabels(first.run.text) ?? [];
    if (label !== undefined) return { label, length: first.run.text.length };
  }
  const [whole, label] = /^\s*[[(]?(\d{1,3}|[*†‡§])[\])]?\s*(?=\p{L}|[“"‘«])/u.exec(text) ?? [];
  return whole === undefined || label === undefined ? null : { label, length: whole.length };
}
