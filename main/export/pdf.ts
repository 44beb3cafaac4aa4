import type { BriefDocument } from '#domain/brief/document.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { directionIn } from '#domain/text/direction.ts';
import { html, Markup } from './escape.ts';
import { fontFaces } from './fonts.ts';
import { briefHtml } from './html.ts';
import { MARKING_CSS, markingHtml } from './marking-html.ts';
import { type Attachment, cleanPdf } from './pdf/clean-pdf.ts';
import { LAM_KAF_CSS, withLamKaf } from './pdf/lam-kaf.ts';
import { withinPrint } from './pdf/within-print.ts';
import type { PdfPrinter, PrintOptions } from './pdf-printer.ts';

/** Prints a brief: tagged, with an outline, its fonts inside, the marking and "n of N" on each page. */
export async function briefPdf(
  given: BriefDocument,
  printer: PdfPrinter,
  paper: PrintOptions['paper'],
  attachment: Attachment | null = null,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = withinPrint(given);
  const printed = await printer.print(withLamKaf(briefHtml(document)), {
    paper,
    header: runningHeader(document),
    footer: runningFooter(document),
    margins: MARGINS,
  });
  return cleanPdf(printed, document, headingsOf(document), attachment);
}

/** Every heading of a brief, in the order of its pages. */
const headingsOf = ({ title, language, sections }: BriefDocument): string[] => [
  title,
  ...sections.flatMap(({ title: heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) =>
      block.kind === 'heading' ? block.runs.map(({ text }) => text).join('') : [],
    ),
  ]),
  labelsFor(language).sources,
];

/** In millimetres: a marking of 12 points needs more room than a line of small print. */
const MARGINS = { top: 26, right: 22, bottom: 24, left: 22 };

/**
 * Chromium draws these apart from the page: they see none of its styles or fonts. The line runs from left
 * to right in every language, because the standard wants its label at the right.
 */
function line(document: BriefDocument, inner: Markup): string {
  const { language, marking } = document;
  const drawn = html`<div class="line" dir="ltr" lang="${language}">${inner}<span class="fixed">${markingHtml(marking)}</span></div>`;
  const content = new Markup(withLamKaf(drawn.source));
  // They are drawn anew on each page, so every font that is not needed costs time on each.
  const fonts = fontFaces(content.source, ['Inter', 'Amiri']);
  const style = new Markup(`<style>${fonts}
    .line{box-sizing:border-box;width:100%;padding:0 22mm;display:flex;gap:8mm;align-items:center;justify-content:space-between;font:8pt 'Inter','Amiri',sans-serif;color:#57534e}
    .title{min-width:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .fixed{margin-left:auto;flex-shrink:0;max-width:75%;text-align:right;color:#1c1b1a}
    ${MARKING_CSS}
    ${LAM_KAF_CSS}
  </style>`);
  return html`${style}${content}`.source;
}

const runningHeader = (document: BriefDocument): string =>
  line(
    document,
    html`<bdi class="title" dir="${directionIn(document.title, document.language)}">${document.title}</bdi>`,
  );

const runningFooter = (document: BriefDocument): string =>
  line(
    document,
    html`<bdi dir="${document.direction}"><span class="pageNumber"></span> ${labelsFor(document.language).of} <span class="totalPages"></span></bdi>`,
  );
