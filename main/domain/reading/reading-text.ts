/** What a writer has struck: between two pairs of tildes, in one line. */
const STRUCK = /~~[^~\n]{1,2000}~~/g;

/** A footnote's mark as parsers write it: in brackets, right behind what it belongs to. */
const NOTE_REFERENCE = /(?<=[^\s[])(?:\[(?:\d{1,4}|[a-z]{1,3}|[*†‡§¶]{1,3})\])+/g;

/**
 * A text as it is to be read for names, dates and figures: what is struck and the marks of footnotes are
 * blank. As long as the canonical text, so that offsets in the one hold in the other.
 */
export function readingText(text: string): string {
  if (!text.includes('~~') && !text.includes('[')) return text;
  const blank = (found: string) => ' '.repeat(found.length);
  return text.replace(STRUCK, blank).replace(NOTE_REFERENCE, blank);
}
