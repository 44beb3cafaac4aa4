import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Names the bookmarks by the headings that they lead to. The browser puts their names together from what
 * it drew: it drops the space where a line ends, says twice what moved to another page, and turns Arabic
 * words around.
 * @param headings in the order of the document
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const items = outline ? itemsBelow(outline) : [];
  const named = headings
    .filter((text) => !INVISIBLE.test(text))
    .map((text) => text.replace(/\s+/g, ' ').trim());
  // A heading that turns out to draw nothing: names that may lack a space are better than wrong ones.
  if (items.length !== named.length) return;
  for (const [index, item] of items.entries()) {
    item.set(PDFName.of('Title'), PDFHexString.fromText(named[index] ?? ''));
  }
}

/** Nothing that is drawn: such a heading has no bookmark. */
const INVISIBLE = /^[ \t\r\n\f\p{Cc}\p{Cf}]*$/u;

/** In the order in which they are read, each before those below it. */
function itemsBelow(parent: PDFDict): PDFDict[] {
  const items: PDFDict[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    items.push(item, ...itemsBelow(item));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return items;
}
