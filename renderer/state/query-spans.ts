import type { Span } from '#domain/document.ts';
import { FoldedText, fold } from '#domain/text/folded-text.ts';
import { words } from '#domain/text/words.ts';

/** More hits than anybody steps through. */
const MOST = 2_000;

/**
 * Where the words of a search query stand in `text`, as the search itself compares them: without case
 * and accents, at the beginning of a word. In order; spans of different words may touch.
 */
export function querySpans(text: string, query: string): Span[] {
  const wanted = new Set(words(query).map(({ start, end }) => fold(query.slice(start, end))));
  const folded = new FoldedText(text);
  const found: Span[] = [];
  for (const word of wanted) {
    if (word === '') continue;
    for (let at = folded.folded.indexOf(word); at >= 0; at = folded.folded.indexOf(word, at + 1)) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(folded.folded.charAt(at - 1))) continue;
      found.push(folded.origin({ start: at, end: at + word.length }));
      if (found.length >= MOST) break;
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
