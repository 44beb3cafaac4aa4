import type { Span } from '../document.ts';
import { readText } from '../verify/read-text.ts';
import type { PassageGrade } from './passage-grade.ts';

/**
 * Whether a passage says other facts than when its credibility was judged, as a sentence for a person; null
 * where it does not, or nobody knows. Other words for the same facts change nothing.
 */
export function gradedOtherwise(
  { credibility, said }: Pick<PassageGrade, 'credibility' | 'said'>,
  quote: string,
): string | null {
  if (credibility === null || said === undefined || said === quote) return null;
  const [before, now] = [factsIn(said), factsIn(quote)];
  const lost = [...before].find(([key]) => !now.has(key));
  if (lost) return `Graded when it said “${lost[1]}”.`;
  const come = [...now].find(([key]) => !before.has(key));
  return come ? `Graded before it said “${come[1]}”.` : null;
}

/** Numbers, dates, names and denials, by what they mean, with their words. */
function factsIn(text: string): ReadonlyMap<string, string> {
  const read = readText(text, { day: null, language: null });
  const found = new Map<string, string>();
  const words = ({ start, end }: Span) => text.slice(start, end);
  for (const amount of read.amounts) {
    const { value, low, high, unit } = amount;
    found.set(`${value ?? `${low}-${high}`} ${unit}`, words(amount));
  }
  for (const { date, ...span } of read.dates) {
    found.set(date ? `${date.from} ${date.to}` : words(span), words(span));
  }
  for (const { minutes, ...span } of read.clocks) found.set(`at ${minutes}`, words(span));
  for (const [at, { capital, lower, text: word }] of read.words.entries()) {
    if (capital && at > 0) found.set(lower, word);
    if (/^(?:not|no|never|none|nobody|without|\w+nt)$/.test(lower)) found.set('not', word);
  }
  return found;
}
