/** The PDF reader's own half, which leaves itself where the other half looks for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
