/**
 * Tables by their alignment: rows on end whose segments stand in the same upright strips, with white space
 * between the strips in every row. A cell's further lines belong to the row above: where lines are drawn, until
 * the next one; else while they stand closer than the rows do and leave the first strip empty.
 */
import type { Column } from './columns.ts';
import type { Box } from './page-text.ts';
import { joined, type Row, type Segment } from './rows.ts';

export interface TableLine {
  /** By column; each with its lines from top to bottom. */
  readonly cells: readonly (readonly Segment[])[];
  readonly header: boolean;
}

export type Part =
  | { readonly kind: 'line'; readonly line: Segment }
  | { readonly kind: 'table'; readonly lines: readonly TableLine[] };

interface Strip {
  left: number;
  right: number;
}

/** A column's lines and tables, from top to bottom. */
export function partsOf({ rows }: Column, rules: readonly Box[]): Part[] {
  const parts: Part[] = [];
  let index = 0;
  while (index < rows.length) {
    const found = endOfTable(rows, index);
    const table = found > index + 1 ? tableOf(rows.slice(index, found), rules) : null;
    const to = table ? withLastLines(rows, index, found) : found;
    if (table) {
      parts.push({
        kind: 'table',
        lines: to === found ? table : (tableOf(rows.slice(index, to), rules) ?? table),
      });
      index = to;
    } else {
      const row = rows[index];
      if (row) parts.push({ kind: 'line', line: joined(row.segments) });
      index += 1;
    }
  }
  return parts;
}

const MOST_LINES_IN_CELL = 6;

/** Behind the last row with several segments that begins at `from`, over single ones within a cell. */
function endOfTable(rows: readonly Row[], from: number): number {
  let to = from;
  let strips: Strip[] = [];
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    const single = row.segments.length < 2;
    if (index === from && single) break;
    if (index - to >= MOST_LINES_IN_CELL) break;
    const previous = rows[index - 1];
    const leap = previous && index > from ? row.y - previous.y : 0;
    if (leap > 4.5 * row.size) break;
    if (single) {
      const [only] = row.segments;
      // A line over several strips ends the table.
      if (!only || strips.filter((strip) => overlaps(strip, only)).length > 1) break;
      continue;
    }
    const merged = mergeStrips([...strips, ...row.segments]);
    const enough = Math.max(2, Math.min(strips.length, row.segments.length) - 1);
    if (merged.length < enough) {
      // A heading over several strips may open a table, and its rows then say where the strips are.
      if (to - from > 1) break;
      strips = row.segments.map(({ left, right }) => ({ left, right }));
    } else strips = merged;
    to = index + 1;
  }
  return to;
}

/** Behind the further lines of the last row's cells: they stand close below, each in its strip. */
function withLastLines(rows: readonly Row[], from: number, to: number): number {
  const strips = stripsOf(rows.slice(from, to));
  let end = to;
  for (const row of rows.slice(to, to + MOST_LINES_IN_CELL)) {
    const [only, ...others] = row.segments;
    const leap = row.y - (rows[end - 1]?.y ?? 0);
    const within = strips.some(
      ({ left, right }) => only && only.left >= left - 2 && only.right <= right + 2,
    );
    if (!within || others.length > 0 || leap > 1.4 * row.size) break;
    end += 1;
  }
  return end;
}

const overlaps = (strip: Strip, { left, right }: Strip): boolean =>
  left < strip.right && right > strip.left;

function mergeStrips(given: readonly Strip[]): Strip[] {
  const merged: Strip[] = [];
  for (const { left, right } of given.toSorted((one, other) => one.left - other.left)) {
    const last = merged.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged;
}

function tableOf(rows: readonly Row[], rules: readonly Box[]): TableLine[] | null {
  const strips = stripsOf(rows);
  const several = rows.filter(({ segments }) => segments.length > 1);
  if (strips.length < 2 || several.length < 2) return null;
  const filled = several.reduce((sum, { segments }) => sum + segments.length, 0);
  if (filled / several.length / strips.length < 0.4) return null;
  if (!isTabular(several, strips, rules)) return null;
  const groups = groupRows(rows, strips, rules);
  const cells = groups.map((group) =>
    strips.map((strip) =>
      group.flatMap(({ segments }) => {
        const inStrip = segments.filter((segment) => homeStrip(segment, strips) === strip);
        return inStrip.length > 0 ? [joined(inStrip)] : [];
      }),
    ),
  );
  return cells.map((line, index) => ({ cells: line, header: index === 0 && isHead(cells) }));
}

/** From the rows with as many segments as most have: a heading over two strips would join them. */
function stripsOf(rows: readonly Row[]): Strip[] {
  const most = Math.max(...rows.map(({ segments }) => segments.length));
  const full = rows.filter(({ segments }) => segments.length >= Math.max(2, most - 1));
  const strips = mergeStrips(full.flatMap(({ segments }) => segments));
  const fullest = mergeStrips(
    rows.filter(({ segments }) => segments.length === most).flatMap(({ segments }) => segments),
  );
  return strips.length >= fullest.length - 1 ? strips : fullest;
}

/** Running text with wide gaps is none: a table's cells keep to their strips, and seldom fill the whole width. */
function isTabular(rows: readonly Row[], strips: readonly Strip[], rules: readonly Box[]): boolean {
  const crossing = rows
    .slice(1)
    .filter(({ segments }) =>
      segments.some((segment) => strips.filter((strip) => overlaps(strip, segment)).length > 1),
    );
  if (crossing.length > 0.2 * rows.length) return false;
  if (ruleHeights(rows, rules).length >= 2) return true;
  const figures = rows.flatMap(({ segments }) => segments.filter(isFigure)).length;
  const cells = rows.reduce((sum, { segments }) => sum + segments.length, 0);
  if (figures >= 0.25 * cells) return true;
  if (fillWidth(rows)) return false;
  const exact = rows.filter(({ segments }) => segments.length === strips.length).length;
  return rows.length > 2 ? exact >= rows.length / 2 : exact === rows.length && figures > 0;
}

const FIGURE = /^[\p{Sc}<>≈~+−-]{0,2}[\d٠-٩][\d٠-٩.,٫٬ %/:-]*\p{L}{0,3}$/u;
const isFigure = (segment: Segment): boolean => FIGURE.test(textOf(segment));

/** As justified lines do: most rows begin and end where the others do. */
function fillWidth(rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map(({ segments }) => segments[0]?.left ?? 0));
  const right = Math.max(...rows.map(({ segments }) => segments.at(-1)?.right ?? 0));
  const full = rows.filter(({ segments, size }) => {
    const [first, last] = [segments[0], segments.at(-1)];
    return first && last && first.left < left + size / 2 && last.right > right - size / 2;
  });
  return full.length > 0.5 * rows.length;
}

function homeStrip(segment: Segment, strips: readonly Strip[]): Strip | undefined {
  const shared = (strip: Strip) =>
    Math.min(strip.right, segment.right) - Math.max(strip.left, segment.left);
  return strips.reduce<Strip | undefined>(
    (best, strip) => (best === undefined || shared(strip) > shared(best) ? strip : best),
    undefined,
  );
}

/** The rows of paper that make one row of the table each. */
function groupRows(rows: readonly Row[], strips: readonly Strip[], rules: readonly Box[]): Row[][] {
  const heights = ruleHeights(rows, rules);
  const ruled = heights.length >= 2;
  const leaps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const widest = Math.max(...leaps);
  const groups: Row[][] = [];
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    const previous = rows[index - 1];
    if (!group || !previous) groups.push([row]);
    else if (ruled) {
      const parted = heights.some((height) => height > previous.y - 1 && height < row.y);
      if (parted) groups.push([row]);
      else group.push(row);
    } else {
      const close = (leaps[index - 1] ?? 0) < Math.min(1.45 * row.size, widest * 0.95);
      const firstIsEmpty = !row.segments.some(
        (segment) => homeStrip(segment, strips) === strips[0],
      );
      const fewer = row.segments.length < strips.length;
      const isRest = firstIsEmpty || (row.segments.length === 1 && !row.segments.some(isFigure));
      if (close && fewer && isRest) group.push(row);
      else groups.push([row]);
    }
  });
  return groups;
}

/** Where level lines are drawn across the rows, from top to bottom. */
function ruleHeights(rows: readonly Row[], rules: readonly Box[]): number[] {
  const segments = rows.flatMap((row) => row.segments);
  const left = Math.min(...segments.map((one) => one.left));
  const right = Math.max(...segments.map((one) => one.right));
  const top = (rows[0]?.y ?? 0) - 2 * (rows[0]?.size ?? 0);
  const bottom = rows.at(-1)?.y ?? 0;
  const covered = new Map<number, number>();
  for (const rule of rules) {
    const level = rule.bottom - rule.top < 2 && rule.right - rule.left > 4;
    if (!level || rule.top < top || rule.bottom > bottom || rule.right < left || rule.left > right)
      continue;
    const height = Math.round(rule.top / 3) * 3;
    covered.set(height, (covered.get(height) ?? 0) + rule.right - rule.left);
  }
  return [...covered]
    .filter(([, width]) => width > 0.5 * (right - left))
    .map(([height]) => height)
    .sort((one, other) => one - other);
}

/** The first line is a head when it alone is bold, or has words where figures stand below. */
function isHead(lines: readonly (readonly (readonly Segment[])[])[]): boolean {
  const [first = [], ...rest] = lines;
  const isBold = (cells: readonly (readonly Segment[])[]) =>
    cells.flat().length > 0 && cells.flat().every(({ runs }) => runs.every(({ run }) => run.bold));
  if (isBold(first)) return !rest.every(isBold);
  const hasFigure = (cells: readonly (readonly Segment[])[], column: number) =>
    /^\D{0,3}[\d٠-٩]/.test((cells[column] ?? []).map(textOf).join(' '));
  return first.some((cell, column) => {
    const below = rest.filter((line) => hasFigure(line, column)).length;
    return cell.length > 0 && column > 0 && !hasFigure(first, column) && below > rest.length / 2;
  });
}

const textOf = ({ runs }: Segment): string =>
  runs
    .map(({ run }) => run.text)
    .join('')
    .trim();
