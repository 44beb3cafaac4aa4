/**
 * The character rules that every format shares, so that the same words imported from two formats give
 * the same canonical text. Source of the classes: Unicode 16 (general categories, UAX #9 and #15).
 */

/** Line ends of every kind; U+2029 ends a paragraph. A form feed is a page's end. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028]/g;
const PARAGRAPH_SEPARATOR = /\u2029/g;

/**
 * Removed: control characters, explicit bidirectional embeddings, overrides and isolates (they can make
 * a text read otherwise than it is stored), soft hyphens, zero-width spaces, word joiners, byte order
 * marks and noncharacters. ZWNJ and ZWJ stay: Persian, Indic scripts and emoji need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Clean characters with every line end as `\n`, in NFC; unpaired surrogates become U+FFFD. */
export function cleanCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(PARAGRAPH_SEPARATOR, '\n\n')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** Clean characters on one line: every run of white space, no-break spaces too, becomes one space. */
export function cleanLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim();
}

/** Cuts at a word boundary so that the result has at most `limit` code units, an ellipsis included. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).toWellFormed();
  const space = head.lastIndexOf(' ');
  const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/\ufffd$/, '');
  return `${cut.replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}
