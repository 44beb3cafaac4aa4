/**
 * The order in which the columns of a page are read. Steps: (1) look for the upright gutter that parts most
 * text, over as many rows as nothing crosses it; (2) take it for one between columns, not between a table's
 * cells, by what stands on its two sides; (3) read what is above it, its sides, what is below it, each in the
 * same way. A page without such a gutter is one column.
 */
import type { Box } from './page-text.ts';
import type { Row, Segment } from './rows.ts';

/** Rows of one column, from top to bottom. */
export interface Column {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

/** Columns in columns in columns; more are a table or a drawing. */
const DEEPEST = 6;
const MOST_GUTTERS = 24;
/** In parts of the text's size. */
const LEAST_GUTTER = 0.8;
const LEAST_LINES = 2;
/** Of a column's width: a line of running text fills this much, but for its last. */
const FULL = 0.6;
/** In characters. */
const LEAST_PROSE = 14;

/** The columns in reading order; `rightToLeft` tells on which side the first of two stands. */
export function columnsOf(
  rows: readonly Row[],
  rules: readonly Box[],
  rightToLeft: boolean,
  depth = 0,
): Column[] {
  if (rows.length === 0) return [];
  const found = depth < DEEPEST ? bestGutter(rows, rules, rightToLeft) : null;
  if (!found) return [columnOf(rows)];
  const { from, to, x } = found;
  const inner = rows.slice(from, to);
  const left = sideOf(inner, (segment) => segment.right <= x);
  const right = sideOf(inner, (segment) => segment.right > x);
  const inOrder = rightToLeft ? [right, left] : [left, right];
  // A text that goes on below beside a box is not to be cut by it.
  const sides = runsOnBelow(inOrder[0] ?? [], rows[to]) ? inOrder.toReversed() : inOrder;
  return [rows.slice(0, from), ...sides, rows.slice(to)].flatMap((part) =>
    columnsOf(part, rules, rightToLeft, depth + 1),
  );
}

/** Whether the line below is the next one of a column's last paragraph. */
function runsOnBelow(column: readonly Row[], below: Row | undefined): boolean {
  const last = column.at(-1);
  if (!last || !below || Math.abs(below.size - last.size) > 0.05 * last.size) return false;
  return below.y - last.y < 1.5 * last.size && !/[.!?:؟]\s*$/.test(lastText(last));
}

const lastText = ({ segments }: Row): string => segments.at(-1)?.runs.at(-1)?.run.text ?? '';

function columnOf(rows: readonly Row[]): Column {
  const segments = rows.flatMap((row) => row.segments);
  return {
    rows,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

const sideOf = (rows: readonly Row[], belongs: (segment: Segment) => boolean): Row[] =>
  rows.flatMap((row) => {
    const segments = row.segments.filter(belongs);
    return segments.length > 0 ? [{ ...row, segments }] : [];
  });

interface Gutter {
  readonly x: number;
  /** Rows, half-open. */
  readonly from: number;
  readonly to: number;
  /** Characters on the side that has fewer. */
  readonly weight: number;
}

function bestGutter(
  rows: readonly Row[],
  rules: readonly Box[],
  rightToLeft: boolean,
): Gutter | null {
  const found = candidates(rows)
    .flatMap((x) => stretches(rows, x, rightToLeft))
    .sort((one, other) => other.weight - one.weight);
  return found.find((gutter) => partsColumns(rows, gutter, rules)) ?? null;
}

/** Beside the edges where most lines begin or end. */
function candidates(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { segments } of rows) {
    for (const { left, right } of segments) {
      for (const x of [Math.round(left) - 2, Math.round(right) + 2]) {
        counts.set(x, (counts.get(x) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_GUTTERS)
    .map(([x]) => x);
}

/** Where nothing crosses `x` over rows on end, with text on both sides. */
function stretches(rows: readonly Row[], x: number, rightToLeft: boolean): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    if (row && !row.segments.some(({ left, right }) => left < x && right > x)) continue;
    const gutter = trimmed(rows, [from, index], x, rightToLeft);
    if (gutter) found.push(gutter);
    from = index + 1;
  }
  return found;
}

/** Without the larger lines above that stand on one side only, which are a heading over both, and what is below. */
function trimmed(
  rows: readonly Row[],
  [from, to]: readonly [number, number],
  x: number,
  rightToLeft: boolean,
): Gutter | null {
  let start = from;
  const usual = usualSize(rows.slice(from, to));
  for (const row of rows.slice(from, to)) {
    if (row.size <= usual * 1.25 || hasBoth(row, x)) break;
    start += 1;
  }
  const end = to - belowColumns(rows.slice(start, to), x, usual, rightToLeft);
  const inner = rows.slice(start, end);
  const [left, right] = [0, 0].map((_, side) =>
    inner.reduce((sum, row) => {
      const here = row.segments.filter((segment) => segment.right <= x === (side === 0));
      return sum + lengthOf(here);
    }, 0),
  );
  const weight = Math.min(left ?? 0, right ?? 0);
  return weight > 0 ? { x, from: start, to: end, weight } : null;
}

/**
 * How many of the last rows do not belong to the columns, though nothing of them crosses the gutter: where the
 * column that is read last has ended, a heading or short lines behind a gap are below both.
 */
function belowColumns(
  rows: readonly Row[],
  x: number,
  usual: number,
  rightToLeft: boolean,
): number {
  const isFirstSide = (row: Row) =>
    row.segments.every(({ left, right }) => (rightToLeft ? left >= x : right <= x));
  const last = rows.findLastIndex((row) => !isFirstSide(row));
  const tail = rows.slice(last + 1);
  const at = tail.findIndex((row, index) => {
    const leap = row.y - (rows[last + index]?.y ?? row.y);
    if (row.size > usual * 1.12 && leap > 1.5 * usual) return true;
    return leap > 1.6 * row.size && !isProse(tail.slice(index));
  });
  return at < 0 ? 0 : tail.length - at;
}

const hasBoth = ({ segments }: Row, x: number): boolean =>
  segments.some(({ right }) => right <= x) && segments.some(({ left }) => left >= x);

function partsColumns(rows: readonly Row[], gutter: Gutter, rules: readonly Box[]): boolean {
  const inner = rows.slice(gutter.from, gutter.to);
  const left = sideOf(inner, (segment) => segment.right <= gutter.x);
  const right = sideOf(inner, (segment) => segment.right > gutter.x);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
  const size = usualSize(inner);
  const edge = Math.max(...left.flatMap(({ segments }) => segments.map((one) => one.right)));
  const next = Math.min(...right.flatMap(({ segments }) => segments.map((one) => one.left)));
  if (next - edge < LEAST_GUTTER * size) return false;
  if (isRuledAcross(inner, gutter.x, rules)) return false;
  const shared = inner.filter((row) => hasBoth(row, gutter.x)).length;
  const aligned = shared / Math.min(left.length, right.length);
  const prose = [left, right].filter(isProse).length;
  if (prose === 2) return true;
  return prose === 1 ? aligned < 0.5 : aligned < 0.3 && left.length > 3 && right.length > 3;
}

/** Lines across the gutter are those of a table. */
function isRuledAcross(rows: readonly Row[], x: number, rules: readonly Box[]): boolean {
  const top = (rows[0]?.y ?? 0) - 2;
  const bottom = (rows.at(-1)?.y ?? 0) + 2;
  const heights = new Set<number>();
  for (const rule of rules) {
    const within = rule.top > top && rule.bottom < bottom;
    if (within && rule.left < x - 10 && rule.right > x + 10 && rule.bottom - rule.top < 2) {
      heights.add(Math.round(rule.top / 4));
    }
  }
  return heights.size >= 2;
}

/** Lines that fill their width, of words and not of figures. */
function isProse(side: readonly Row[]): boolean {
  const { left, right } = columnOf(side);
  const lines = side.map(({ segments }) => {
    const inked = segments.reduce((sum, one) => sum + one.right - one.left, 0);
    return { share: inked / (right - left || 1), length: lengthOf(segments) };
  });
  const full = lines.filter(({ share }) => share >= FULL).length;
  const characters = lines.reduce((sum, { length }) => sum + length, 0);
  return full >= lines.length * 0.45 && characters / lines.length >= LEAST_PROSE;
}

/** That of most rows. */
function usualSize(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[sizes.length >> 1] ?? 10;
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce(
    (sum, { runs }) => sum + runs.reduce((all, { run }) => all + run.text.length, 0),
    0,
  );
