import type { BriefDocument } from '#domain/brief/document.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { cleanPdf } from './clean-pdf.ts';
import { html, Markup } from './escape.ts';
import { fontFaces } from './fonts.ts';
import { briefHtml } from './html.ts';
import type { PdfPrinter, PrintOptions } from './pdf-printer.ts';

/** Prints a brief: tagged, with an outline, its fonts inside, the marking and "n of N" on each page. */
export async function briefPdf(
  document: BriefDocument,
  printer: PdfPrinter,
  paper: PrintOptions['paper'],
): Promise<{ bytes: Uint8Array; pages: number }> {
  const printed = await printer.print(briefHtml(document), {
    paper,
    header: runningHeader(document),
    footer: runningFooter(document),
    margins: { top: 24, right: 22, bottom: 22, left: 22 },
  });
  return { bytes: cleanPdf(printed, document.date), pages: countPages(printed) };
}

const line = (document: BriefDocument, inner: Markup): string => {
  // Chromium draws these apart from the page: they see none of its styles or fonts.
  const style = new Markup(`<style>${fontFaces()}
    .line{width:100%;padding:0 22mm;display:flex;gap:8mm;justify-content:space-between;font:7.5pt 'Inter','Noto Naskh Arabic',sans-serif;color:#57534e}
    .title{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .fixed{white-space:nowrap;font-weight:600}
  </style>`);
  return html`${style}<div class="line" dir="${document.direction}">${inner}</div>`.source;
};

const runningHeader = (document: BriefDocument): string =>
  line(
    document,
    html`<bdi class="title">${document.title}</bdi><span class="fixed">${document.marking ?? ''}</span>`,
  );

const runningFooter = (document: BriefDocument): string =>
  line(
    document,
    html`<span class="fixed">${document.marking ?? ''}</span><bdi><span class="pageNumber"></span> ${labelsFor(document.language).of} <span class="totalPages"></span></bdi>`,
  );

/** The page tree's own count; Skia writes it in the clear. */
export function countPages(pdf: Uint8Array): number {
  const counts = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)/g);
  return Math.max(0, ...[...counts].map(([, count]) => Number(count)));
}
