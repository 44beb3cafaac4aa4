import type { BriefDocument } from '#domain/brief/document.ts';
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
  return { bytes: withCleanMetadata(printed, document.date), pages: countPages(printed) };
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
    html`<span class="fixed">${document.marking ?? ''}</span><span><span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
  );

/**
 * Takes the maker's name and the clock out of the file's information and puts the brief's own date in,
 * so the same brief gives the same bytes. Each change keeps its length, because the file's table counts
 * bytes; Latin-1 maps bytes to characters one to one.
 */
export function withCleanMetadata(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const blank = (found: string) => ' '.repeat(found.length);
  const day = `D:${date.slice(0, 10).replaceAll('-', '')}000000+00'00'`;
  const clean = text
    .replace(/\/(?:Creator|Producer) \((?:[^()\\]|\\.){0,200}\)/g, blank)
    .replace(/\((D:\d{14}[+-]\d\d'\d\d')\)/g, (found, stamp: string) =>
      stamp.length === day.length ? `(${day})` : blank(found),
    );
  return new Uint8Array(Buffer.from(withOwnNodeNumbers(clean), 'latin1'));
}

/**
 * The tags' ids count what the browser has drawn since it started. Ranks keep their order, which the
 * file's table of ids is sorted by.
 */
function withOwnNodeNumbers(pdf: string): string {
  const name = /\(node\d{8}\)/g;
  const ranks = [...new Set(pdf.match(name))].sort();
  const renamed = new Map(
    ranks.map((old, rank) => [old, `(node${String(rank).padStart(8, '0')})`] as const),
  );
  return pdf.replace(name, (old) => renamed.get(old) ?? old);
}

/** The page tree's own count; Skia writes it in the clear. */
export function countPages(pdf: Uint8Array): number {
  const counts = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)/g);
  return Math.max(0, ...[...counts].map(([, count]) => Number(count)));
}
