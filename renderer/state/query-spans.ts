import type { Span } from '#domain/document.ts';
import { type Asked, ask } from '#domain/search/ask.ts';
import { findMarks } from '#domain/search/find-marks.ts';
import { TermText } from '#domain/search/terms.ts';

/** Where what was searched for stands in `text`, as the search itself finds it: of a phrase the phrase. In order. */
export function querySpans(text: string, asked: Asked): Span[] {
  const read = ask(asked);
  return 'request' in read ? findMarks(read.request, new TermText(text)) : [];
}
