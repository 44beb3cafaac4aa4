import type { Span } from '../document.ts';
import { isLineEnd, isSpace } from '../text/characters.ts';

/** UTF-16 code units that are read at a time, and how far back a better place to cut is looked for. */
const SIZE = 65_536;
const LOOK_BACK = 8_192;

/** Stretches that together hold the text: cut at a line end, else at white space, else anywhere but in a surrogate pair. */
export function* segments(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const end = start + SIZE >= text.length ? text.length : cut(text, start + SIZE);
    yield { start, end };
    start = end;
  }
}

function cut(text: string, limit: number): number {
  for (let at = limit; at > limit - LOOK_BACK; at -= 1) {
    if (isLineEnd(text.charCodeAt(at - 1))) return at;
  }
  for (let at = limit; at > limit - LOOK_BACK; at -= 1) {
    if (isSpace(text.charCodeAt(at - 1))) return at;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
