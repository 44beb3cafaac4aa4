import type { Box } from './page-text.ts';

/** A matrix of six numbers, as PDF has it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The numbers of the operators that matter here; the PDF reader's table has them. */
export interface ShapeOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
}

/** More are a map or a drawing. */
const MOST_SHAPES = 5_000;
const MOST_SAVED = 200;
const THIN = 1.6;
const LEAST_RULE = 5;

/** Thin lines, frames' edges and dots among all that a page draws. */
export function drawnShapes(
  operators: readonly number[],
  operands: readonly unknown[],
  names: ShapeOperators,
  page: Matrix,
): { rules: Box[]; dots: Box[] } {
  const rules: Box[] = [];
  const dots: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = page;
  for (let index = 0; index < operators.length; index += 1) {
    const operator = operators[index];
    const given = operands[index];
    if (operator === names.save || operator === names.paintFormXObjectBegin) {
      if (saved.length < MOST_SAVED) saved.push(matrix);
      const [inner] = Array.isArray(given) ? given : [];
      if (operator !== names.save && isMatrix(inner)) matrix = multiply(matrix, inner);
    } else if (operator === names.restore || operator === names.paintFormXObjectEnd) {
      matrix = saved.pop() ?? matrix;
    } else if (operator === names.transform && isMatrix(given)) {
      matrix = multiply(matrix, given);
    } else if (operator === names.constructPath && Array.isArray(given)) {
      const [painted, , bounds] = given as readonly unknown[];
      if (painted === names.endPath || rules.length + dots.length > MOST_SHAPES) continue;
      sort(boxOf(bounds, matrix), rules, dots);
    }
  }
  return { rules, dots };
}

function sort(box: Box | null, rules: Box[], dots: Box[]): void {
  if (box === null) return;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.min(width, height) <= THIN) {
    if (Math.max(width, height) >= LEAST_RULE) rules.push(box);
  } else if (width <= 7 && height <= 7) {
    if (Math.abs(width - height) <= 1.5) dots.push(box);
  } else {
    rules.push({ ...box, bottom: box.top }, { ...box, top: box.bottom });
    rules.push({ ...box, right: box.left }, { ...box, left: box.right });
  }
}

/** A rectangle of the file as it lies on the page; null for what is none. */
export function boxOf(bounds: unknown, matrix: Matrix): Box | null {
  if (typeof bounds !== 'object' || bounds === null) return null;
  const [x0, y0, x1, y1] = Array.from(bounds as ArrayLike<unknown>, Number);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  const one = apply(matrix, x0, y0);
  const other = apply(matrix, x1, y1);
  const box = {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

export const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  'length' in value &&
  value.length === 6 &&
  Array.from(value as ArrayLike<unknown>).every(Number.isFinite);

/** `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (matrix: Matrix, x: number, y: number) => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});
