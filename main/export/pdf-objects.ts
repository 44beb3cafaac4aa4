/**
 * A PDF as Skia (Chromium, Electron) writes it: numbered objects in the clear, and one classic table
 * of where each begins (ISO 32000-1, 7.5.4). Text is Latin-1, one character a byte.
 */
export interface PdfObjects {
  readonly header: string;
  /** By object number, in the order of the file; each from "N 0 obj" to "endobj". */
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
}

/** Null for a file that is written in any other way. */
export function readPdfObjects(pdf: string): PdfObjects | null {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.slice(-64))?.[1]);
  const [head, count] = /^xref\n0 (\d+)\n/.exec(pdf.slice(table, table + 32)) ?? [];
  if (head === undefined) return null;
  const entries = table + head.length;
  const trailer = pdf.slice(entries + Number(count) * ENTRY_LENGTH, pdf.lastIndexOf('startxref'));
  const begins = Array.from({ length: Number(count) }, (_, number) => {
    const entry = pdf.slice(entries + number * ENTRY_LENGTH, entries + (number + 1) * ENTRY_LENGTH);
    return { number, used: entry[17] === 'n', at: Number(entry.slice(0, 10)) };
  })
    .filter(({ used }) => used)
    .sort((a, b) => a.at - b.at);
  const objects = new Map<number, string>();
  for (const [index, { number, at }] of begins.entries()) {
    const object = pdf.slice(at, begins[index + 1]?.at ?? table);
    if (!object.startsWith(`${number} 0 obj`)) return null;
    objects.set(number, object);
  }
  if (!trailer.startsWith('trailer')) return null;
  return { header: pdf.slice(0, begins[0]?.at ?? table), objects, trailer };
}

const ENTRY_LENGTH = 20;

/** The file again, its table counted anew. */
export function writePdfObjects({ header, objects, trailer }: PdfObjects): string {
  const begins = new Map<number, number>();
  let at = header.length;
  for (const [number, object] of objects) {
    begins.set(number, at);
    at += object.length;
  }
  const count = Math.max(0, ...objects.keys()) + 1;
  const entries = Array.from({ length: count }, (_, number) => {
    const begin = begins.get(number);
    return begin === undefined
      ? '0000000000 65535 f \n'
      : `${String(begin).padStart(10, '0')} 00000 n \n`;
  });
  return [
    header,
    ...objects.values(),
    `xref\n0 ${count}\n`,
    ...entries,
    trailer,
    `startxref\n${at}\n%%EOF\n`,
  ].join('');
}

/** Changes an object's dictionary and leaves its stream as it is. */
export function changeDictionary(object: string, change: (dictionary: string) => string): string {
  const stream = />>\s?stream\r?\n/.exec(object);
  const end = stream ? stream.index + 2 : object.length;
  return change(object.slice(0, end)) + object.slice(end);
}
