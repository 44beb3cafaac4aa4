import type { Span } from '../document.ts';

/** Characters that people type one way and publishers print another. */
const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
};

/**
 * Every place where `quote` stands in `text`: as it is, or else with white space, quotation marks and
 * dashes taken as equal. Spans are canonical offsets and never overlap.
 */
export function findQuote(text: string, quote: string): Span[] {
  const exact = occurrences(text, quote);
  if (exact.length > 0) return exact;
  const { folded, origin } = fold(text);
  const wanted = fold(quote.trim()).folded;
  return occurrences(folded, wanted).map(({ start, end }) => ({
    start: origin[start] ?? text.length,
    end: (origin[end - 1] ?? text.length - 1) + 1,
  }));
}

function occurrences(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  if (quote === '') return spans;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) {
    spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}

/** `origin[i]` is where the folded text's code unit `i` stands in `text`. */
function fold(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charAt(at);
    const unit = /\s/.test(raw) ? ' ' : (FOLDED[raw] ?? raw);
    if (unit === ' ' && folded.endsWith(' ')) continue;
    folded += unit;
    origin.push(at);
  }
  return { folded, origin };
}
