import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * Opens a PDF to draw its pages. The library's reader runs in this thread: the page's policy admits no
 * worker, and a brief is our own small file. Loaded only when pages are to be shown.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The second import leaves its reader where the first looks for it.
  const [{ getDocument }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  // The reader takes the bytes for itself, and whoever gave them may want them again.
  return getDocument({ data: bytes.slice(), enableXfa: false, useWasm: false }).promise;
}
