import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { apply, isMatrix, type Matrix, multiply } from '../drawn-shapes.ts';
import type { Box } from '../page-text.ts';
import { contentOperators } from './content-operators.ts';
import { filtersOf, unpacked } from './inflated.ts';

/** A picture as a page draws it. */
export interface DrawnImage {
  /** The number of its object: the same picture has the same one on each page. */
  readonly object: number;
  readonly stream: PDFRawStream;
  /** All of it, in the page's points from its top left corner. */
  readonly whole: Box;
  /** What the page shows of it: often a part is cut away. */
  readonly shown: Box;
  /** Whether it is drawn neither turned nor mirrored. */
  readonly isUpright: boolean;
  /** The ids of the marked contents that it stands in, the innermost last. */
  readonly marked: readonly number[];
}

/** Forms in forms, and forms drawn in all: a form may draw another one a thousand times. */
const DEEPEST_FORMS = 8;
const MOST_FORMS = 2_000;
const MOST_OPERATORS = 2_000_000;
const MOST_IMAGES = 2_000;
const MOST_SAVED = 200;
/** Of one drawing, in bytes. */
const LARGEST_CONTENT = 48 * 1024 * 1024;

/** What is left to spend on one file. */
export class Budget {
  operators = MOST_OPERATORS;
  forms = MOST_FORMS;
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
}

/**
 * The pictures that a page draws, in the order in which it does.
 * @param index of the page, counted from 0
 * @param transform from the file's coordinates to points from the page's top left corner
 */
export function drawnImages(
  pdf: PDFDocument,
  index: number,
  page: { readonly transform: Matrix; readonly width: number; readonly height: number },
  budget: Budget,
): DrawnImage[] {
  const { node } = pdf.getPage(index);
  const walk = new ImageWalk(pdf, budget);
  const clip = { left: 0, top: 0, right: page.width, bottom: page.height };
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((one) => pdf.context.lookup(one))
      : [contents];
  const text = streams.map((stream) => contentOf(stream)).join('\n');
  walk.into(text, node.Resources(), { matrix: page.transform, clip }, 0, []);
  return walk.images;
}

class ImageWalk {
  readonly images: DrawnImage[] = [];
  readonly #pdf: PDFDocument;
  readonly #budget: Budget;

  constructor(pdf: PDFDocument, budget: Budget) {
    this.#pdf = pdf;
    this.#budget = budget;
  }

  into(
    content: string,
    resources: PDFDict | undefined,
    first: State,
    depth: number,
    outer: readonly number[],
  ): void {
    let state = first;
    const saved: State[] = [];
    const marked: (number | null)[] = [];
    let path = new Path();
    let isClip = false;
    for (const { name, operands } of contentOperators(content)) {
      this.#budget.operators -= 1;
      if (this.#budget.operators < 0 || this.images.length >= MOST_IMAGES) return;
      const numbers = operands.filter((one) => typeof one === 'number');
      if (name === 'q') {
        if (saved.length < MOST_SAVED) saved.push(state);
      } else if (name === 'Q') state = saved.pop() ?? state;
      else if (name === 'cm' && isMatrix(numbers)) {
        state = { ...state, matrix: multiply(state.matrix, numbers) };
      } else if (name === 'BDC' || name === 'BMC') marked.push(idOf(operands.at(-1)));
      else if (name === 'EMC') marked.pop();
      else if (name === 'W' || name === 'W*') isClip = true;
      else if (path.takes(name, numbers, state.matrix)) continue;
      else if (PAINTS.has(name)) {
        if (isClip && path.box) state = { ...state, clip: common(state.clip, path.box) };
        path = new Path();
        isClip = false;
      } else if (name === 'Do') {
        const ids = [...outer, ...marked.filter((id) => id !== null)];
        this.#draw(operands.at(-1), resources, state, depth, ids);
      }
    }
  }

  #draw(
    named: number | string | undefined,
    resources: PDFDict | undefined,
    state: State,
    depth: number,
    marked: readonly number[],
  ): void {
    const objects = resources?.lookup(PDFName.of('XObject'));
    if (typeof named !== 'string' || !(objects instanceof PDFDict)) return;
    const reference = objects.get(PDFName.of(named.slice(1)));
    const stream = this.#pdf.context.lookup(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
    const kind = stream.dict.lookup(PDFName.of('Subtype'));
    if (kind === PDFName.of('Image')) {
      const whole = boxOf(state.matrix);
      const shown = common(whole, state.clip);
      const isUpright = standsUpright(state.matrix);
      this.images.push({
        object: reference.objectNumber,
        stream,
        whole,
        shown,
        isUpright,
        marked,
      });
    } else if (kind === PDFName.of('Form') && depth < DEEPEST_FORMS && this.#budget.forms > 0) {
      this.#budget.forms -= 1;
      const own = numbersOf(stream.dict.lookup(PDFName.of('Matrix')));
      const matrix = isMatrix(own) ? multiply(state.matrix, own) : state.matrix;
      const inner = stream.dict.lookup(PDFName.of('Resources'));
      const resourcesOfForm = inner instanceof PDFDict ? inner : resources;
      this.into(contentOf(stream), resourcesOfForm, { ...state, matrix }, depth + 1, marked);
    }
  }
}

const PAINTS = new Set(['n', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/** The corners of the path that is being drawn. */
class Path {
  box: Box | null = null;

  takes(name: string, numbers: readonly number[], matrix: Matrix): boolean {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (name === 're') {
      this.#add(matrix, x, y);
      this.#add(matrix, x + width, y);
      this.#add(matrix, x, y + height);
      this.#add(matrix, x + width, y + height);
    } else if (/^[mlcvy]$/.test(name)) {
      for (let at = 0; at + 1 < numbers.length; at += 2)
        this.#add(matrix, numbers[at] ?? 0, numbers[at + 1] ?? 0);
    } else return false;
    return true;
  }

  #add(matrix: Matrix, x: number, y: number): void {
    const point = apply(matrix, x, y);
    const { left, right, top, bottom } = this.box ?? {
      left: point.x,
      right: point.x,
      top: point.y,
      bottom: point.y,
    };
    this.box = {
      left: Math.min(left, point.x),
      right: Math.max(right, point.x),
      top: Math.min(top, point.y),
      bottom: Math.max(bottom, point.y),
    };
  }
}

/** A picture fills the square from 0 to 1. */
function boxOf(matrix: Matrix): Box {
  const path = new Path();
  path.takes('re', [0, 0, 1, 1], matrix);
  return path.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/** The page's points count downwards, and a picture's upwards. */
const standsUpright = ([a, b, c, d]: Matrix): boolean =>
  a > 0 && d < 0 && Math.abs(b) < a * 0.01 && Math.abs(c) < -d * 0.01;

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

function idOf(properties: number | string | undefined): number | null {
  const id = /\/MCID\s+(\d{1,6})/.exec(String(properties ?? ''))?.[1];
  return id === undefined ? null : Number(id);
}

function contentOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const bytes = unpacked(stream, filtersOf(stream), LARGEST_CONTENT);
  return bytes ? Buffer.from(bytes).toString('latin1') : '';
}

export const numbersOf = (value: PDFObject | undefined): number[] =>
  value instanceof PDFArray
    ? value.asArray().flatMap((one) => (one instanceof PDFNumber ? [one.asNumber()] : []))
    : [];
