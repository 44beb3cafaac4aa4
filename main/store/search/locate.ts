import type { Span } from '#domain/document.ts';
import { type Phrase, WORD_CHARACTER } from './query.ts';

export interface Located extends Span {
  /** Index of the phrase. */
  readonly phrase: number;
}

/** Enough to choose a passage from, few enough for a text of one word repeated. */
const MAX_MATCHES = 500;

/** Where the phrases stand in a folded text, by start. Linear in the text for each phrase. */
export function locate(folded: string, phrases: readonly Phrase[]): Located[] {
  const found = phrases.flatMap((phrase, index) =>
    [...occurrences(folded, phrase)].map((span) => ({ ...span, phrase: index })),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function* occurrences(folded: string, { words, isPrefix }: Phrase): Generator<Span> {
  const [first = '', ...rest] = words;
  let count = 0;
  for (
    let start = folded.indexOf(first);
    start !== -1 && count < MAX_MATCHES;
    start = folded.indexOf(first, start + 1)
  ) {
    if (isWordAt(folded, start - 1)) continue;
    const end = phraseEnd(folded, start + first.length, rest);
    if (end === -1 || (!isPrefix && isWordAt(folded, end))) continue;
    count += 1;
    yield { start, end: isPrefix ? wordEnd(folded, end) : end };
  }
}

/** Where the phrase ends whose first word ends at `at`; -1 when the other words do not follow. */
function phraseEnd(folded: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const word of words) {
    if (isWordAt(folded, end)) return -1;
    let next = end;
    while (next < folded.length && !isWordAt(folded, next)) next += 1;
    if (!folded.startsWith(word, next)) return -1;
    end = next + word.length;
  }
  return end;
}

function wordEnd(folded: string, at: number): number {
  let end = at;
  while (isWordAt(folded, end)) end += 1;
  return end;
}

function isWordAt(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit < 0x80) {
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  }
  // Half of a surrogate pair counts as the letter that most pairs are.
  return (unit & 0xf800) === 0xd800 || WORD_CHARACTER.test(folded.charAt(at));
}
