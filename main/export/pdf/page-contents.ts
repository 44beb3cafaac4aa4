import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** What a page draws. */
export interface PageContent {
  /** Operators, one a line, Latin-1. */
  readonly text: string;
  /** Puts another text in its place. */
  keep(text: string): void;
}

/**
 * The content stream of each page; the browser writes one a page.
 * @throws {Error} when a page is drawn otherwise
 */
export function pageContents(pdf: PDFDocument): PageContent[] {
  return pdf.getPages().map(({ node }) => {
    const named = node.get(PDFName.of('Contents'));
    const reference = named instanceof PDFArray && named.size() === 1 ? named.get(0) : named;
    const stream = pdf.context.lookup(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) {
      throw new Error('a page is not drawn by one stream');
    }
    return {
      text: Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'),
      keep(text) {
        pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(text, 'latin1')));
      },
    };
  });
}
