import { AFRelationship, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { BriefDocument } from '#domain/brief/document.ts';
import { messageOf } from '#domain/message-of.ts';
import { PdfPrinterError } from '../pdf-printer.ts';
import { nameLettersWithMarks } from './letters-with-marks.ts';
import { withArtifacts } from './mark-artifacts.ts';
import { nameBookmarks } from './name-bookmarks.ts';
import { pageContents } from './page-contents.ts';
import { renumberTags } from './renumber-tags.ts';

/** A file that a PDF carries. */
export interface Attachment {
  /** Plain letters, digits, dots and hyphens. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * The same brief gives the same bytes, and nothing of the machine: the maker's name and the clock go,
 * the brief's own date comes in, and the tags' ids count from one.
 * @param headings of the brief, in order: its bookmarks
 * @throws {PdfPrinterError} when the printer gave something that is no sound PDF
 */
export async function cleanPdf(
  printed: Uint8Array,
  brief: Pick<BriefDocument, 'title' | 'date' | 'metadata'>,
  headings: readonly string[],
  attachment: Attachment | null = null,
): Promise<{ bytes: Uint8Array; pages: number }> {
  try {
    const pdf = await PDFDocument.load(printed, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      // Without pauses for a window that draws: this is none.
      parseSpeed: Number.POSITIVE_INFINITY,
    });
    const date = new Date(`${brief.date.slice(0, 10)}T00:00:00Z`);
    describe(pdf, brief, date);
    renumberTags(pdf);
    nameBookmarks(pdf, headings);
    const pages = pageContents(pdf);
    const named = nameLettersWithMarks(
      pdf,
      pages.map(({ text }) => text),
    );
    for (const [at, text] of named.entries()) pages[at]?.keep(withArtifacts(text));
    if (attachment !== null) await attach(pdf, attachment, date);
    const bytes = await pdf.save({
      useObjectStreams: false,
      objectsPerTick: Number.POSITIVE_INFINITY,
      addDefaultPage: false,
      updateFieldAppearances: false,
    });
    return { bytes, pages: pdf.getPageCount() };
  } catch (error) {
    throw new PdfPrinterError(
      `The printer gave a PDF that could not be made ready to go out: ${messageOf(error)}`,
    );
  }
}

/** What the file says about itself: what a person chose, and nothing else about people or machines. */
function describe(
  pdf: PDFDocument,
  { title, metadata }: Pick<BriefDocument, 'title' | 'metadata'>,
  date: Date,
): void {
  const { author = '', subject = '', keywords = '' } = metadata ?? {};
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const key of info.keys()) info.delete(key);
  pdf.setTitle(title);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  if (author !== '') pdf.setAuthor(author);
  if (subject !== '') pdf.setSubject(subject);
  if (keywords !== '') pdf.setKeywords([keywords]);
  // Types of PDF 2.0 in a file of an older version: ISO 32000-1, 14.7.3 wants them mapped.
  const tags = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(tags instanceof PDFDict)) throw new Error('it has no tags');
  tags.set(PDFName.of('RoleMap'), pdf.context.obj({ Em: 'Span', Strong: 'Span' }));
}

/** Associated with the whole document (ISO 32000-2, 7.11.4 and 14.13). */
const attach = (pdf: PDFDocument, { name, mediaType, bytes }: Attachment, date: Date) =>
  pdf.attach(bytes, name, {
    mimeType: mediaType,
    afRelationship: AFRelationship.Data,
    creationDate: date,
    modificationDate: date,
  });
