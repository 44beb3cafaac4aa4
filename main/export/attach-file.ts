import { changeDictionary, type PdfObjects } from './pdf-objects.ts';

export interface Attachment {
  /** Plain letters, digits, dots and hyphens. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Puts a file into a PDF, associated with the whole document (ISO 32000-2, 7.11.4 and 14.13). */
export function attachFile(
  { header, objects, trailer }: PdfObjects,
  { name, mediaType, bytes }: Attachment,
): PdfObjects {
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const catalog = objects.get(root);
  if (catalog === undefined || catalog.includes('/Names')) return { header, objects, trailer };
  const stream = Math.max(...objects.keys()) + 1;
  const file = stream + 1;
  const subtype = mediaType.replace(/[^A-Za-z0-9.-]/g, (letter) => `#${hex(letter)}`);
  const length = bytes.length;
  const content = Buffer.from(bytes).toString('latin1');
  const names = `/Names <</EmbeddedFiles <</Names [(${name}) ${file} 0 R]>>>>\n/AF [${file} 0 R]`;
  return {
    header,
    objects: new Map([
      ...objects,
      [root, changeDictionary(catalog, (one) => one.replace('<<', `<<${names}\n`))],
      [
        stream,
        `${stream} 0 obj\n<</Type /EmbeddedFile /Subtype /${subtype} /Length ${length} /Params <</Size ${length}>>>>\nstream\n${content}\nendstream\nendobj\n`,
      ],
      [
        file,
        `${file} 0 obj\n<</Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Data /EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>\nendobj\n`,
      ],
    ]),
    trailer: trailer.replace(/\/Size \d+/, `/Size ${file + 1}`),
  };
}

const hex = (letter: string) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
