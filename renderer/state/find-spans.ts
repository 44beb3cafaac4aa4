import type { Span } from '#domain/document.ts';
import { type FoldedText, fold } from '#domain/text/folded-text.ts';

/**
 * Where the words that were typed stand in a text, one after the other as they were typed, in order and
 * without overlap; also within words. Case, accents and vowel signs make no difference, and white space
 * stands for any white space, so that a phrase is found across the end of a paragraph.
 */
export function findSpans(text: FoldedText, typed: string): Span[] {
  const words = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const wanted = new RegExp(words.map(RegExp.escape).join('\\s+'), 'gu');
  return [...text.folded.matchAll(wanted)].map(({ index, 0: found }) =>
    text.origin({ start: index, end: index + found.length }),
  );
}
