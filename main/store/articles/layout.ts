import { BLOCK_SEPARATOR, type Block } from '#domain/document.ts';
import { isRecord } from '#domain/is-record.ts';

/**
 * Blocks as a revision keeps them, JSON: the text stands once, in a column of its own, and a block has in the place
 * of its text the number of its UTF-16 code units, `length`.
 */
export const layoutOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.map(withLengths), wellFormed);

export const withLengths = (block: { readonly text: string }): Record<string, unknown> =>
  replaced(block, 'text', 'length', block.text.length);

/** SQLite's text is UTF-8: what it does to half a surrogate pair in the text must befall the blocks' words too. */
export const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * What a layout's JSON says, each block with its piece of the canonical `text`; null where the lengths are not those
 * of this text, whose blocks are parted by blank lines.
 */
export function laidOut(text: string, layout: unknown): Record<string, unknown>[] | null {
  if (!Array.isArray(layout)) return null;
  const blocks: Record<string, unknown>[] = [];
  let at = 0;
  for (const block of layout) {
    if (!isRecord(block) || !Number.isSafeInteger(block.length)) return null;
    const length = Number(block.length);
    if (length > 0 && at > 0) {
      if (!text.startsWith(BLOCK_SEPARATOR, at)) return null;
      at += BLOCK_SEPARATOR.length;
    }
    if (length < 0 || at + length > text.length) return null;
    blocks.push(replaced(block, 'length', 'text', text.slice(at, at + length)));
    at += length;
  }
  return at === text.length ? blocks : null;
}

/** With another field in the place of one: the order of fields stays. */
const replaced = (block: object, field: string, by: string, value: unknown) =>
  Object.fromEntries(
    Object.entries(block).map((entry) => (entry[0] === field ? [by, value] : entry)),
  );
