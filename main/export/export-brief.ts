import type { BriefDocument } from '#domain/brief/document.ts';
import { fileNameFor } from './file-name.ts';
import { briefHtml } from './html.ts';
import { briefMarkdown } from './markdown.ts';
import { briefPdf } from './pdf.ts';
import type { PdfPrinter, PrintOptions } from './pdf-printer.ts';

export interface ExportOptions {
  readonly format: 'pdf' | 'markdown' | 'html';
  readonly paper: PrintOptions['paper'];
  readonly printer: PdfPrinter;
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
  document: BriefDocument,
  { format, paper, printer }: ExportOptions,
): Promise<ExportedBrief> {
  const text = (content: string) => new TextEncoder().encode(content);
  switch (format) {
    case 'pdf': {
      const { bytes, pages } = await briefPdf(document, printer, paper);
      return {
        name: fileNameFor(document.title, 'pdf'),
        mediaType: 'application/pdf',
        bytes: new Uint8Array(bytes),
        pages,
      };
    }
    case 'markdown':
      return {
        name: fileNameFor(document.title, 'md'),
        mediaType: 'text/markdown; charset=utf-8',
        bytes: text(briefMarkdown(document)),
        pages: null,
      };
    case 'html':
      return {
        name: fileNameFor(document.title, 'html'),
        mediaType: 'text/html; charset=utf-8',
        bytes: text(briefHtml(document)),
        pages: null,
      };
  }
}
