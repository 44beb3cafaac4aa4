/** Key figures: large numbers side by side, each with its words below it. They are read one after the other. */
import { textOf } from './line-text.ts';
import type { Row, Segment } from './rows.ts';

export type RowPart =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** Each with its lines from top to bottom, from left to right. */
  | { readonly kind: 'figures'; readonly figures: readonly (readonly Segment[])[] };

/** A key figure's number is at least this much larger than the text. */
const LARGER = 1.3;
const MOST_LABEL_LINES = 3;

/** A page's rows with the key figures among them apart. */
export function withKeyFigures(rows: readonly Row[], body: number): RowPart[] {
  const parts: RowPart[] = [];
  let from = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const figures = figuresAt(rows, index, body);
    if (!figures) continue;
    if (index > from) parts.push({ kind: 'rows', rows: rows.slice(from, index) });
    parts.push({ kind: 'figures', figures: figures.columns });
    from = index + figures.rows;
    index = from - 1;
  }
  if (from < rows.length) parts.push({ kind: 'rows', rows: rows.slice(from) });
  return parts;
}

function figuresAt(rows: readonly Row[], index: number, body: number) {
  const row = rows[index];
  if (!row || row.segments.length < 2 || row.size < body * LARGER) return null;
  if (!row.segments.every((segment) => /[\d٠-٩]/.test(textOf(segment)))) return null;
  const columns = row.segments.map((segment) => [segment]);
  let last = row;
  let count = 1;
  for (const label of rows.slice(index + 1, index + 1 + MOST_LABEL_LINES)) {
    const homes = label.segments.map((segment) =>
      row.segments.findIndex((head) => isBelow(segment, head)),
    );
    const close = label.y - last.y < (count === 1 ? 2 * row.size : 1.5 * label.size);
    if (!close || label.size > row.size * 0.8 || homes.includes(-1)) break;
    for (const [at, segment] of label.segments.entries()) columns[homes[at] ?? 0]?.push(segment);
    last = label;
    count += 1;
  }
  // Numbers without words below are a table's or a heading's.
  return columns.every((lines) => lines.length > 1) ? { columns, rows: count } : null;
}

/** Whether one stands under the other: their left edges or their middles do. */
const isBelow = (segment: Segment, head: Segment): boolean => {
  const middle = (one: Segment) => (one.left + one.right) / 2;
  return Math.abs(segment.left - head.left) < 4 || Math.abs(middle(segment) - middle(head)) < 6;
};
