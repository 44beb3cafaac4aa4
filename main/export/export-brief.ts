import type { BriefDocument } from '#domain/brief/document.ts';
import { briefJson } from './brief-json.ts';
import { carried } from './carried-text.ts';
import { fileNameFor } from './file-name.ts';
import { briefHtml } from './html.ts';
import { briefMarkdown } from './markdown.ts';
import type { Attachment } from './pdf/clean-pdf.ts';
import type { PdfPrinter, PrintOptions } from './pdf-printer.ts';
import { bibtex, cslJson, ris } from './references.ts';

/** Formats that are text, with how each is written. */
const TEXTS = {
  markdown: { extension: 'md', mediaType: 'text/markdown', write: briefMarkdown },
  html: { extension: 'html', mediaType: 'text/html', write: briefHtml },
  json: { extension: 'json', mediaType: 'application/json', write: briefJson },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ sources, marking }: BriefDocument) => cslJson(sources, marking),
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ({ sources, marking }: BriefDocument) => ris(sources, marking),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: ({ sources, marking }: BriefDocument) => bibtex(sources, marking),
  },
} as const;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface ExportOptions {
  readonly format: 'pdf' | 'docx' | keyof typeof TEXTS;
  readonly paper: PrintOptions['paper'];
  readonly printer: PdfPrinter;
  /** A file that the PDF carries; other formats have no place for one. */
  readonly attachment?: Attachment | null;
}

export interface ExportedBrief {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where the format has none. */
  readonly pages: number | null;
}

/** @throws {PdfPrinterError} when a PDF is asked for and no printer is at hand */
export async function exportBrief(
  given: BriefDocument,
  { format, paper, printer, attachment = null }: ExportOptions,
): Promise<ExportedBrief> {
  const document = carried(given);
  // Both bring large libraries along: loaded where a file of theirs is made, not whenever a library is opened.
  if (format === 'pdf') {
    const { briefPdf } = await import('./pdf.ts');
    const { bytes, pages } = await briefPdf(document, printer, paper, attachment);
    const name = fileNameFor(document.title, 'pdf');
    return { name, mediaType: 'application/pdf', bytes: new Uint8Array(bytes), pages };
  }
  if (format === 'docx') {
    const { briefDocx } = await import('./docx.ts');
    const bytes = new Uint8Array(await briefDocx(document));
    return { name: fileNameFor(document.title, 'docx'), mediaType: DOCX, bytes, pages: null };
  }
  const { extension, mediaType, write } = TEXTS[format];
  return {
    name: fileNameFor(document.title, extension),
    mediaType: `${mediaType}; charset=utf-8`,
    bytes: new TextEncoder().encode(write(document)),
    pages: null,
  };
}
