/** The PDF reader's own half, which leaves itself where the other half looks for it. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
