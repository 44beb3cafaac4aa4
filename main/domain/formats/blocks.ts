import type { Block, Mark } from '../document.ts';
import { cleanCharacters } from './characters.ts';

/** Inline text with marks that count in it, as a parser finds it or after tidying. */
export interface Inline {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A block without its text: what a parser knows from the markup. */
export type BlockShape =
  | Omit<Extract<Block, { kind: 'heading' }>, keyof Inline>
  | Omit<Extract<Block, { kind: 'list-item' }>, keyof Inline>
  | Omit<Extract<Block, { kind: 'footnote' }>, keyof Inline>
  | { readonly kind: 'paragraph' | 'quotation' | 'caption' };

/** The only link targets that the product keeps: absolute, of a kind a person can judge. */
const LINK = /^(?:https?:\/\/|mailto:)[^\s<>"]{1,2000}$/i;

/** The link's address if it may be kept, else null. */
export function safeHref(href: string): string | null {
  const clean = cleanCharacters(href).trim();
  return LINK.test(clean) ? clean : null;
}

const NOTHING: Inline = { text: '', marks: [] };

/**
 * Cleans inline text and moves its marks along: white space collapsed, ends trimmed, NFC; marks shrunk
 * to what they cover and dropped when that is nothing.
 */
export function tidyInline({ text, marks }: Inline): Inline {
  if (text === '') return NOTHING;
  const cuts = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let out = '';
  cuts.forEach((cut, index) => {
    moved.set(cut, out.length);
    const piece = cleanCharacters(text.slice(cut, cuts[index + 1] ?? cut)).replace(/\s+/g, ' ');
    out += piece.startsWith(' ') && (out === '' || out.endsWith(' ')) ? piece.slice(1) : piece;
  });
  const trimmed = out.trimEnd();
  // Composition may still reach over a cut; a mark's ends then follow the composed prefix.
  const composed = trimmed.normalize('NFC');
  const place =
    composed === trimmed
      ? (at: number) => at
      : (at: number) => Math.min(trimmed.slice(0, at).normalize('NFC').length, composed.length);
  const kept = marks.flatMap((mark) => {
    let start = place(Math.min(moved.get(mark.start) ?? 0, trimmed.length));
    let end = place(Math.min(moved.get(mark.end) ?? 0, trimmed.length));
    if (composed[start] === ' ') start += 1;
    if (composed[end - 1] === ' ') end -= 1;
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return {
    text: composed,
    marks: kept.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** A block that keeps the document model's promises, or none when no text is left. */
export function makeBlock(shape: BlockShape, inline: Inline): Block[] {
  const tidy = tidyInline(inline);
  return tidy.text === '' ? [] : [{ ...shape, ...tidy }];
}

/** A table row from its cells; an empty cell keeps its tab, so that columns stay in line. */
export function makeTableRow(header: boolean, cells: readonly Inline[]): Block[] {
  let text = '';
  const marks: Mark[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += '\t';
    const tidy = tidyInline(cell);
    for (const mark of tidy.marks) {
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    }
    text += tidy.text;
  });
  return text.trim() === '' ? [] : [{ kind: 'table-row', header, text, marks }];
}

/** Preformatted text: lines and their indentation stay, outer line breaks go. */
export function makePreformatted(text: string): Block[] {
  const lines = cleanCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  if (first < 0) return [];
  return [{ kind: 'preformatted', text: lines.slice(first, last + 1).join('\n'), marks: [] }];
}
