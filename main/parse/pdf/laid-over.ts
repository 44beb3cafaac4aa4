import { isRecord } from '#domain/is-record.ts';
import type { OfficeComment } from '../office/comments.ts';
import { boxOf, type Matrix } from './drawn-shapes.ts';
import type { Box, Run } from './page-text.ts';

/** What people put on a page after it was made: it is drawn over the page, or stands in its margin. */
export interface LaidOver {
  /** What was filled into fields or written on the page, by the id that the page's tags have of it. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** What was said in the margin. */
  readonly comments: readonly OfficeComment[];
}

/** What the reader's ids of annotations begin with in a page's tags. */
export const LAID_OVER = 'pdfjs_internal_id_';

const MOST = 5_000;
/** Bits of an annotation's flags: not shown (ISO 32000-2, table 167). */
const UNSEEN = 2 | 32;
const COMMENTS = new Set(
  'Text Highlight Underline StrikeOut Squiggly Caret Square Circle Line Polygon PolyLine Ink Stamp'.split(
    ' ',
  ),
);
const LARGEST_SIZE = 12;

type Annotation = Readonly<Record<string, unknown>>;

/**
 * Reads a page's annotations as `pdfjs-dist` gives them: fields with their values, words written on the page, comments.
 * @param matrix from the file's coordinates to the page's
 */
export function laidOver(annotations: readonly unknown[], matrix: Matrix): LaidOver {
  const runs = new Map<string, readonly Run[]>();
  const comments: OfficeComment[] = [];
  for (const annotation of annotations.slice(0, MOST)) {
    if (!isRecord(annotation) || (Number(annotation.annotationFlags) & UNSEEN) !== 0) continue;
    const { subtype, id, rect } = annotation;
    const said = textIn(annotation.contentsObj);
    if (COMMENTS.has(String(subtype)) && said !== '') {
      comments.push({
        author: textIn(annotation.titleObj),
        day: dayOf(annotation.modificationDate) || dayOf(annotation.creationDate),
        on: typeof annotation.overlaidText === 'string' ? annotation.overlaidText : '',
        text: said,
      });
    }
    const lines =
      subtype === 'Widget'
        ? filledIn(annotation)
        : subtype === 'FreeText'
          ? shown(annotation, said)
          : [];
    const box = lines.length > 0 ? boxOf(rect, matrix) : null;
    if (box) runs.set(LAID_OVER + String(id), runsIn(box, lines, fontSize(annotation)));
  }
  return { runs, comments };
}

const textIn = (value: unknown): string =>
  isRecord(value) && typeof value.str === 'string' ? value.str.trim() : '';

/** Of a PDF's date: "D:20110917125907Z". */
const dayOf = (value: unknown): string =>
  /^D:(\d{4})(\d{2})(\d{2})/
    .exec(typeof value === 'string' ? value : '')
    ?.slice(1)
    .join('-') ?? '';

/** The lines that are drawn, else those that `said` has. */
function shown({ textContent }: Annotation, said: string): string[] {
  const drawn = Array.isArray(textContent)
    ? textContent.filter((line) => typeof line === 'string')
    : [];
  return (drawn.length > 0 ? drawn : said.split(/\r\n?|\n/)).filter((line) => line.trim() !== '');
}

/** What a field shows of its value. A box to tick shows whether it is ticked. */
function filledIn(field: Annotation): string[] {
  const { fieldType, fieldValue } = field;
  if (field.password === true) return [];
  if (fieldType === 'Btn') {
    if (field.checkBox === true) return [fieldValue === field.exportValue ? '☒' : '☐'];
    return field.radioButton === true ? [fieldValue === field.buttonValue ? '☒' : '☐'] : [];
  }
  if (fieldType === 'Tx') return shown(field, typeof fieldValue === 'string' ? fieldValue : '');
  if (fieldType !== 'Ch') return [];
  const chosen = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  const options = Array.isArray(field.options) ? field.options.filter(isRecord) : [];
  return chosen.flatMap((value) => {
    const text = options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}

/** Points; null where the size follows the field's. */
function fontSize({ defaultAppearanceData: look }: Annotation): number | null {
  const size = isRecord(look) ? Number(look.fontSize) : 0;
  return size > 0 && size < 200 ? size : null;
}

/** One line in the middle of its box; several from its top. */
function runsIn(
  { left, right, top, bottom }: Box,
  lines: readonly string[],
  given: number | null,
): Run[] {
  const height = bottom - top;
  const size = given ?? Math.max(4, Math.min(LARGEST_SIZE, (height / lines.length) * 0.7));
  const first = lines.length === 1 ? bottom - (height - size) / 2 - size * 0.2 : top + size;
  return lines.map((text, line) => ({
    text,
    x: left + 2,
    y: first + line * size * 1.2,
    width: Math.min(right - left - 2, text.length * size * 0.5),
    size,
    bold: false,
    italic: false,
    struck: false,
    href: null,
  }));
}
