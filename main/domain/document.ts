/**
 * The document model. An article is parsed once into blocks; the canonical text is derived from them
 * and never changes. Every offset in the product is a UTF-16 code unit in the canonical text,
 * half-open, unless its name says otherwise.
 */

/**
 * What an inline mark says of its text. `struck`: taken back by the writer; the text has its signs ("~~12~~"),
 * so that it is never read as said wherever it goes. `inserted`: put in later. `note-reference`: leads to the
 * footnote whose label it holds ("[3]").
 */
export const MARK_KINDS = [
  'strong',
  'emphasis',
  'code',
  'struck',
  'inserted',
  'note-reference',
] as const;

/** Stands before and behind what is struck. */
export const STRUCK = '~~';

/** An inline mark; `start` and `end` count inside the block's own text. */
export type Mark =
  | { readonly kind: (typeof MARK_KINDS)[number]; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string };

interface BlockBase {
  /** No leading or trailing white space (preformatted: no outer line breaks); empty in a picture only. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The page of a paged document on which the block begins, counted from 1. */
  readonly page?: number;
  /** Repeated from an older message, which this one answers: said then, and folded by a reader. */
  readonly history?: true;
}

export type Block =
  | (BlockBase & { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 })
  | (BlockBase & { readonly kind: 'paragraph' | 'quotation' | 'caption' | 'preformatted' })
  /** `depth` counts from 0; `ordinal` is the printed number, null in an unordered list. */
  | (BlockBase & {
      readonly kind: 'list-item';
      readonly depth: number;
      readonly ordinal: number | null;
    })
  /** What one person sent in a chat; its lines are parted by line breaks. */
  | (BlockBase & {
      readonly kind: 'message';
      /** As the chat names them; null where it does not. */
      readonly speaker: string | null;
      /** ISO 8601: a day, or a day and a time, with an offset where the chat says it, else on its owner's clock; null where none can be read. */
      readonly time: string | null;
    })
  /** A picture stands in the text and adds nothing to it; what is said of it is a caption block. */
  | (BlockBase & {
      readonly kind: 'picture';
      /** SHA-256 of its bytes, hexadecimal; null when the file was not there. */
      readonly sha256: string | null;
      /** What the document says to those who do not see it; empty where it says nothing. */
      readonly alternative: string;
    })
  /** `label` is what its references hold: "3", "a", "*". */
  | (BlockBase & { readonly kind: 'footnote'; readonly label: string })
  /** The cells' texts stand in `text`, separated by a tab, also where the first or last is empty. */
  | (BlockBase & { readonly kind: 'table-row'; readonly header: boolean });

export type BlockKind = Block['kind'];

/** A span of the canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans of one text share a code unit. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** What stands between two blocks in the canonical text. */
export const BLOCK_SEPARATOR = '\n\n';

/** The blocks' texts joined by a blank line; a picture changes nothing in it. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ text }) => text !== '')
    .map(({ text }) => text)
    .join(BLOCK_SEPARATOR);
}

/** Each block's span in the canonical text, in order; a picture's is empty, before the text that follows it. */
export function blockSpans(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let last = 0;
  for (const { text } of blocks) {
    const end = start + text.length;
    spans.push({ start, end });
    if (text === '') continue;
    last = end;
    start = end + BLOCK_SEPARATOR.length;
  }
  // What stands behind the last text has no text to stand before.
  return spans.map((span) => (span.start > last ? { start: last, end: last } : span));
}

/**
 * The index of the block that holds `offset`; an offset in a separator belongs to the block before it, and
 * none to a picture unless there is nothing else. Clamped to the document; -1 when there are no blocks.
 */
export function blockAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  if (high < 0) return -1;
  const isEmpty = (index: number) => spans[index]?.start === spans[index]?.end;
  let found = low;
  while (found > 0 && isEmpty(found)) found -= 1;
  if (!isEmpty(found)) return found;
  while (found < spans.length - 1 && isEmpty(found)) found += 1;
  return isEmpty(found) ? low : found;
}
