/** A line of Latin text on a page of a test's PDF: 595 by 842 points, counted from the top left corner. */
export interface TestLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A level or upright line that is drawn. */
export interface TestRule {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A picture on a page, by its left and upper edge. */
export interface TestPicture {
  readonly at: readonly [number, number];
  readonly wide: number;
  readonly high: number;
  /** What of the page it is drawn on, by its left and upper edge, width and height. */
  readonly clip?: readonly [number, number, number, number];
  /** Its stream's dictionary without its length, and its bytes; the same object draws the same picture. */
  readonly image: { readonly entries: string; readonly bytes: Uint8Array };
}

/** What somebody laid over a page: the entries of its dictionary, and its box in points from the upper left. */
export interface TestAnnotation {
  readonly annotation: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A small PDF as simple programs write it: no tags, no packing. */
export function pdfOf(
  pages: readonly (readonly (TestLine | TestRule | TestPicture | TestAnnotation)[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<</Type /Catalog /Pages 2 0 R>>');
  const images = [...new Set(pages.flat().flatMap((one) => ('image' in one ? [one.image] : [])))];
  const first = 6 + images.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  add(`<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>`);
  add('<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>');
  add('<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>');
  add(
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')}>>`,
  );
  for (const { entries, bytes } of images) {
    const stream = Buffer.from(bytes).toString('latin1');
    add(
      `<</Type /XObject /Subtype /Image ${entries} /Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    );
  }
  const objectsOf = images.map((_, index) => `/I${index} ${6 + index} 0 R`).join(' ');
  for (const page of pages) {
    const drawn = page
      .map((one) => {
        if ('annotation' in one) return '';
        if ('image' in one) return pictureOf(one, images.indexOf(one.image));
        return 'text' in one ? lineOf(one) : ruleOf(one);
      })
      .join('\n');
    const content = objects.length + 2;
    add(
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources <</Font <</F1 3 0 R /F2 4 0 R>> /XObject <<${objectsOf}>>>> /Annots [${annotationsOf(page)}]>>`,
    );
    add(`<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const lineOf = ({ text, x = 60, y, size = 10, bold = false }: TestLine): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped(text)}) Tj ET`;

const ruleOf = ({ from, to }: TestRule): string =>
  `0.5 w ${from[0]} ${842 - from[1]} m ${to[0]} ${842 - to[1]} l S`;

const annotationsOf = (page: readonly object[]): string =>
  page
    .flatMap((one) => ('annotation' in one ? [one as TestAnnotation] : []))
    .map(
      ({ annotation, box: [left, top, right, bottom] }) =>
        `<</Type /Annot ${annotation} /Rect [${left} ${842 - bottom} ${right} ${842 - top}]>>`,
    )
    .join(' ');

function pictureOf({ at: [x, y], wide, high, clip }: TestPicture, index: number): string {
  const window = clip ? `${clip[0]} ${842 - clip[1] - clip[3]} ${clip[2]} ${clip[3]} re W n ` : '';
  return `q ${window}${wide} 0 0 ${high} ${x} ${842 - y - high} cm /I${index} Do Q`;
}

/** In WinAnsi. */
const escaped = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[•–’]/g, (sign) => ({ '•': '\x95', '–': '\x96' })[sign] ?? '\x92');
