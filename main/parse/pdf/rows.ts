import { isMarker } from './markers.ts';
import type { Box, Run } from './page-text.ts';

/** A run in its row; raised and lowered ones stand beside larger text, as exponents and note marks do. */
export interface Placed {
  readonly run: Run;
  readonly shift: 'none' | 'raised' | 'lowered';
}

/** Runs of one row without a wide gap between them: a line of a column, or a table's cell. */
export interface Segment {
  /** From left to right. */
  readonly runs: readonly Placed[];
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

/** All that stands on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** In parts of the font's size: what a gap between two runs means. */
const WORD_GAP = 0.13;
const SEGMENT_GAP = 0.75;

/** The rows of a page or a part of it, from top to bottom. */
export function rowsOf(runs: readonly Run[], rules: readonly Box[] = []): Row[] {
  const rows: Run[][] = [];
  let last: Run[] = [];
  let lastY = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((one, other) => one.y - other.y)) {
    if (run.y - lastY > 0.2 * run.size || last.length === 0) {
      last = [];
      rows.push(last);
    }
    last.push(run);
    lastY = last.length === 1 ? run.y : lastY;
  }
  const placed = withShifted(rows);
  const edges = sharedEdges(placed);
  return placed.map((row) => rowOf(row, rules, edges));
}

/** A narrow gap parts cells where most rows have one at the same place. */
const NARROW_GAP = 0.2;
const SHARED_BY = 0.6;
const LEAST_SHARING = 4;

/** Where most rows begin anew behind a gap, in whole points: the left edges of a table's columns. */
function sharedEdges(rows: readonly (readonly Placed[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  let several = 0;
  for (const row of rows) {
    if (row.length < 2) continue;
    several += 1;
    for (const { run } of row) {
      const isAfterGap = row.some(
        ({ run: other }) =>
          other !== run && run.x - (other.x + other.width) > NARROW_GAP * run.size,
      );
      const edge = Math.round(run.x);
      if (isAfterGap) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_SHARING, several * SHARED_BY);
  return new Set([...counts].filter(([, count]) => count >= least).map(([edge]) => edge));
}

/** How far from one row to the next a raised sign may be looked for. */
const NEAR_ROWS = 3;

/** Takes raised and lowered signs out of the rows of their own into those of the text that they stand by. */
function withShifted(rows: readonly (readonly Run[])[]): Placed[][] {
  const placed: Placed[][] = rows.map(() => []);
  const sizes = rows.map((runs) => Math.max(...runs.map(({ size }) => size)));
  rows.forEach((runs, index) => {
    for (const run of runs) {
      const home = homeOf(run, index, rows, sizes);
      if (home === null) placed[index]?.push({ run, shift: 'none' });
      else placed[home.index]?.push({ run, shift: home.shift });
    }
  });
  return placed.filter((row) => row.length > 0);
}

function homeOf(
  run: Run,
  at: number,
  rows: readonly (readonly Run[])[],
  sizes: readonly number[],
): { readonly index: number; readonly shift: Placed['shift'] } | null {
  if (run.text.trim().length > 12) return null;
  for (let index = Math.max(0, at - NEAR_ROWS); index <= at + NEAR_ROWS; index += 1) {
    const row = rows[index];
    if (index === at || !row || (sizes[index] ?? 0) * 0.88 < run.size) continue;
    const beside = row.find((other) => other.size * 0.88 >= run.size && touches(run, other));
    if (!beside) continue;
    const rise = beside.y - run.y;
    if (rise > 0.1 * beside.size && rise < 0.75 * beside.size) return { index, shift: 'raised' };
    if (rise < -0.05 * beside.size && rise > -0.4 * beside.size) return { index, shift: 'lowered' };
  }
  return null;
}

const touches = (one: Run, other: Run): boolean => {
  const reach = 0.35 * other.size;
  return (
    (one.x >= other.x - reach && one.x <= other.x + other.width + reach) ||
    (one.x + one.width >= other.x - reach && one.x + one.width <= other.x + reach)
  );
};

function rowOf(placed: readonly Placed[], rules: readonly Box[], edges: ReadonlySet<number>): Row {
  const inOrder = placed.toSorted((one, other) => middle(one.run) - middle(other.run));
  const plain = inOrder.filter(({ shift }) => shift === 'none');
  const [first] = plain.length > 0 ? plain : inOrder;
  const y = first?.run.y ?? 0;
  const uprights = rules.filter(({ top, bottom }) => top < y - 2 && bottom > y - 2);
  const segments: Segment[] = [];
  let current: Placed[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of inOrder) {
    const gap = one.run.x - right;
    const size = Math.max(one.run.size, current.at(-1)?.run.size ?? 0);
    const parted =
      gap > SEGMENT_GAP * size ||
      (gap > NARROW_GAP * size && edges.has(Math.round(one.run.x))) ||
      (gap > 0 &&
        uprights.some((rule) => isUpright(rule) && rule.left > right && rule.left < one.run.x));
    if (parted && current.length > 0) {
      segments.push(segmentOf(current, y));
      current = [];
    }
    current.push(one);
    right = Math.max(
      current.length === 1 ? Number.NEGATIVE_INFINITY : right,
      one.run.x + one.run.width,
    );
  }
  if (current.length > 0) segments.push(segmentOf(current, y));
  return {
    y,
    size: Math.max(...placed.map(({ run }) => run.size)),
    segments: withMarkers(segments),
  };
}

/** How far a list's marker may stand from its item, in parts of the font's size. */
const MARKER_GAP = 4;

/** A bullet or number that stands apart belongs to the text beside it: else a list looks like a table. */
function withMarkers(segments: readonly Segment[]): Segment[] {
  const [first, second, ...rest] = segments;
  if (!first || !second) return [...segments];
  const isApart = (marker: Segment) => isMarker(marker.runs.map(({ run }) => run.text).join(''));
  const close = second.left - first.right < MARKER_GAP * second.size;
  if (isApart(first) && close) return [joined([first, second]), ...rest];
  const [last, before] = [segments.at(-1), segments.at(-2)];
  if (!last || !before || !isApart(last)) return [...segments];
  const near = last.left - before.right < MARKER_GAP * before.size;
  const isRight = /[\u0590-\u08ff\ufb1d-\ufefc]/.test(
    before.runs.map(({ run }) => run.text).join(''),
  );
  return near && isRight ? [...segments.slice(0, -2), joined([before, last])] : [...segments];
}

const isUpright = ({ left, right, top, bottom }: Box): boolean => bottom - top > right - left;

const middle = ({ x, width }: Run): number => x + width / 2;

export function segmentOf(runs: readonly Placed[], y: number): Segment {
  return {
    runs,
    y,
    left: Math.min(...runs.map(({ run }) => run.x)),
    right: Math.max(...runs.map(({ run }) => run.x + run.width)),
    size: sizeOf(runs),
  };
}

/** That of most characters. */
function sizeOf(runs: readonly Placed[]): number {
  const counts = new Map<number, number>();
  for (const { run } of runs) {
    const size = Math.round(run.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + run.text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1] as const)[0];
}

/** Whether white space stands between two runs that follow each other from left to right. */
export function isParted(one: Run, other: Run): boolean {
  const gap = other.x - (one.x + one.width);
  return gap > WORD_GAP * Math.min(one.size, other.size);
}

/** Several segments of a row as one. */
export const joined = (segments: readonly Segment[]): Segment =>
  segmentOf(
    segments.flatMap(({ runs }) => runs),
    segments[0]?.y ?? 0,
  );
