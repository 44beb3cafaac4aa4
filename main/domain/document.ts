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
  /** Never empty, no leading or trailing white space (preformatted: no outer line breaks). */
  readonly text: string;
  readonly marks: readonly Mark[];
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

/** What stands between two blocks in the canonical text. */
export const BLOCK_SEPARATOR = '\n\n';

/** The blocks' texts joined by a blank line. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** Each block's span in the canonical text, in order. */
export function blockSpans(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const block of blocks) {
    const end = start + block.text.length;
    spans.push({ start, end });
    start = end + BLOCK_SEPARATOR.length;
  }
  return spans;
}

/**
 * The index of the block that holds `offset`; an offset in a separator belongs to the block before it.
 * Clamped to the document; -1 when there are no blocks.
 */
export function blockAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
