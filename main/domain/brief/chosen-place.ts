import type { Article } from '../article.ts';
import type { Span } from '../document.ts';
import { findQuote } from '../text/find-quote.ts';

/**
 * Where words that somebody chose stand in the article as it is now: where they stood, or the nearest
 * place where it says the same; null where a newer version says them no more.
 */
export function chosenPlace(
  { text }: Pick<Article, 'text'>,
  { start, end, quote }: Span & { readonly quote: string },
): Span | null {
  if (text.slice(start, end) === quote) return { start, end };
  const away = (span: Span) => Math.abs(span.start - start);
  return findQuote(text, quote).sort((a, b) => away(a) - away(b))[0] ?? null;
}
