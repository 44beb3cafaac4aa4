import type { Span } from '../document.ts';
import { readText } from '../verify/read-text.ts';
import type { PassageGrade } from './passage-grade.ts';

/** A fact that a passage had when it was graded and has no more, or has only since. */
export interface ChangedFact {
  readonly words: string;
  readonly isGone: boolean;
}

/** The same as a sentence for a person. */
export function gradedOtherwise(
  grade: Pick<PassageGrade, 'credibility' | 'said'>,
  quote: string,
): string | null {
  const fact = changedFact(grade, quote);
  return fact && `Graded ${fact.isGone ? 'when' : 'before'} it said “${fact.words}”.`;
}

/**
 * What a passage says otherwise than when its credibility was judged; null where there is nothing, or nobody knows.
 * Other words for the same facts change nothing.
 */
export function changedFact(
  { credibility, said }: Pick<PassageGrade, 'credibility' | 'said'>,
  quote: string,
): ChangedFact | null {
  if (credibility === null || said === undefined || said === quote) return null;
  const [before, now] = [factsIn(said), factsIn(quote)];
  const lost = [...before].find(([key]) => !now.has(key));
  if (lost) return { words: lost[1], isGone: true };
  const come = [...now].find(([key]) => !before.has(key));
  return come ? { words: come[1], isGone: false } : null;
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
