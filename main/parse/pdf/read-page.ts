import type { PDFPageProxy } from 'pdfjs-dist';
import { safeHref } from '#domain/formats/blocks.ts';
import { isRecord } from '#domain/is-record.ts';
import { linkedPieces, struckPieces } from './cut-run.ts';
import {
  boxOf,
  drawnShapes,
  isMatrix,
  type Matrix,
  multiply,
  type ShapeOperators,
} from './drawn-shapes.ts';
import { LAID_OVER, type LaidOver, laidOver } from './laid-over.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Box, PageText, Run, Tagged } from './page-text.ts';
import { withVowels } from './vowels.ts';

/** More on one page are a map or a drawing: what comes after them is not read. */
export const MOST_RUNS = 30_000;
const MOST_LINKS = 2_000;
const DEEPEST_TAGS = 60;
/** A page's tags are taken when they have this share of its characters, and every field that is filled in. */
const TAGGED_SHARE = 0.9;

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type StructTree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
interface Content {
  readonly runs: readonly Run[];
  /** By the id of the marked content that they stand in. */
  readonly byId: ReadonlyMap<string, readonly Run[]>;
  readonly turned: readonly string[];
  readonly furniture: readonly string[];
}

/** One page: its text with places and fonts, its tags, and the lines that it draws. */
export async function readPage(pdf: OpenPdf, number: number): Promise<PageText> {
  const page = await pdf.document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const matrix = isMatrix(view.transform) ? view.transform : IDENTITY;
  const text = await page.getTextContent({ includeMarkedContent: true });
  const { fnArray, argsArray } = await page.getOperatorList();
  const { rules, dots } = drawnShapes(fnArray, argsArray, shapeOperators(pdf.operators), matrix);
  const annotations: readonly unknown[] = await page.getAnnotations();
  const laid = laidOver(annotations, matrix);
  const links = linksOf(annotations, matrix);
  const content = contentOf(text, fontsOf(page, text), matrix, { links, rules, laid });
  const tree = await page.getStructTree();
  page.cleanup();
  return {
    number,
    width: view.width,
    height: view.height,
    transform: matrix,
    runs: content.runs,
    tagged: taggedOf(tree, content),
    rules,
    dots,
    turned: content.turned.join(' '),
    comments: laid.comments,
    furniture: content.furniture.join(' '),
  };
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const shapeOperators = (operators: Readonly<Record<string, number>>): ShapeOperators => {
  const number = (name: string) => operators[name] ?? -1;
  return {
    save: number('save'),
    restore: number('restore'),
    transform: number('transform'),
    paintFormXObjectBegin: number('paintFormXObjectBegin'),
    paintFormXObjectEnd: number('paintFormXObjectEnd'),
    constructPath: number('constructPath'),
    endPath: number('endPath'),
  };
};

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** By the name that runs have of it. Known once the page's drawing has been read. */
function fontsOf(page: PDFPageProxy, text: TextContent): ReadonlyMap<string, Font> {
  const fonts = new Map<string, Font>();
  for (const id of Object.keys(text.styles)) {
    if (!page.commonObjs.has(id)) continue;
    const font: unknown = page.commonObjs.get(id);
    const given = typeof font === 'object' && font !== null && 'name' in font ? font.name : '';
    const name = String(given).replace(/^[A-Z]{6}\+/, '');
    fonts.set(id, {
      bold: /bold|black|heavy|semi-?bd|\bdemi/i.test(name) && !/regular|light/i.test(name),
      italic: /italic|oblique|kursiv/i.test(name),
    });
  }
  return fonts;
}

interface Link extends Box {
  readonly href: string;
}

function linksOf(annotations: readonly unknown[], matrix: Matrix): Link[] {
  return annotations.slice(0, MOST_LINKS).flatMap((annotation) => {
    if (!isRecord(annotation)) return [];
    const { subtype, url, rect } = annotation;
    const href = subtype === 'Link' && typeof url === 'string' ? safeHref(url) : null;
    const box = href === null ? null : boxOf(rect, matrix);
    return href === null || box === null ? [] : [{ ...box, href }];
  });
}

/** What the page says is furniture is no run, nor is what does not stand upright. */
function contentOf(
  { items }: TextContent,
  fonts: ReadonlyMap<string, Font>,
  matrix: Matrix,
  drawn: {
    readonly links: readonly Link[];
    readonly rules: readonly Box[];
    readonly laid: LaidOver;
  },
): Content {
  const level = drawn.rules.filter(({ top, bottom }) => bottom - top < 2);
  const runs: Run[] = [];
  const byId = new Map<string, Run[]>();
  const turned: string[] = [];
  const furniture: { readonly text: string; readonly run: Run | null }[] = [];
  const open: { id: string | null; artifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '' || runs.length >= MOST_RUNS) continue;
      const run = runOf(item, fonts.get(item.fontName), matrix);
      if (open.some(({ artifact }) => artifact)) {
        furniture.push({ text: item.str, run });
        continue;
      }
      if (run === null) {
        turned.push(item.str);
        continue;
      }
      const pieces = linkedPieces(run, drawn.links).flatMap((piece) => struckPieces(piece, level));
      runs.push(...pieces);
      const id = open.findLast((marked) => marked.id !== null)?.id;
      const marked = id === undefined || id === null ? undefined : byId.get(id);
      if (marked) marked.push(...pieces);
      else if (id) byId.set(id, [...pieces]);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
    }
  }
  // Programs that mark most of a page as furniture mean something else by it.
  const isFurniture = lengthOf(furniture) <= lengthOf(runs);
  if (!isFurniture) runs.push(...furniture.flatMap(({ run }) => run ?? []));
  for (const [id, filled] of drawn.laid.runs) {
    runs.push(...filled);
    byId.set(id, [...filled]);
  }
  const settled = withVowels(runs);
  return {
    runs: settled(runs),
    byId: new Map([...byId].map(([id, some]) => [id, settled(some)])),
    turned,
    furniture: isFurniture ? furniture.map(({ text }) => text) : [],
  };
}

type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Null for what does not stand upright: it is not part of any line. */
function runOf(item: TextItem, font: Font | undefined, matrix: Matrix): Run | null {
  if (!isMatrix(item.transform)) return null;
  const [a, b, c, d, x, y] = multiply(matrix, item.transform);
  const size = Math.hypot(c, d);
  if (![a, b, x, y, size, item.width].every(Number.isFinite) || size <= 0) return null;
  if (Math.abs(b) > Math.abs(a) || a < 0) return null;
  return {
    text: item.str,
    x,
    y,
    width: item.width,
    size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    struck: false,
    href: null,
  };
}

function taggedOf(tree: StructTree | null, { runs, byId }: Content): Tagged | null {
  if (!tree) return null;
  let characters = 0;
  const used = new Set<string>();
  const read = (node: StructTree, depth: number): Tagged => {
    const { role, alt, colSpan, rowSpan } = node as StructTree & { alt?: unknown };
    const marked: number[] = [];
    const children = (node.children ?? []).flatMap((child): (Tagged | readonly Run[])[] => {
      if ('role' in child) return depth < DEEPEST_TAGS ? [read(child, depth + 1)] : [];
      const id = /_mc(\d+)$/.exec(child.id)?.[1];
      if (id !== undefined) marked.push(Number(id));
      const found = byId.get(child.id);
      if (!found || used.has(child.id)) return [];
      used.add(child.id);
      characters += lengthOf(found);
      return [found];
    });
    return {
      role,
      alternative: typeof alt === 'string' && alt.trim() !== '' ? alt : null,
      columns: colSpan ?? 1,
      rows: rowSpan ?? 1,
      children,
      marked,
    };
  };
  const tagged = read(tree, 0);
  const missesField = [...byId.keys()].some((id) => id.startsWith(LAID_OVER) && !used.has(id));
  return characters >= lengthOf(runs) * TAGGED_SHARE && !missesField ? tagged : null;
}

const lengthOf = (runs: readonly { readonly text: string }[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);
