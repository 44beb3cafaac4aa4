import type { Span } from '../document.ts';
import { BEFORE_NAME, BEFORE_NUMBER } from '../language/abbreviations.ts';
import type { Amount } from './amounts/amounts.ts';
import type { Scene } from './scene.ts';

/**
 * A word of a sentence as its grammar sees it: hyphened words, titles with their stop and whole amounts
 * are one. Offsets count in the sentence.
 */
export interface Token extends Span {
  readonly text: string;
  /** In small letters; an acronym that would be a small word stays as it is. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space before it. */
  readonly glued: boolean;
  /** The amount that it is. */
  readonly amount: Amount | null;
}

/** A sentence, or a piece of one that is too long, with its tokens and amounts. */
export interface SentenceTokens extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The tokens of the sentence `span`, put together from those of its scene. `first` is the scene's first
 * token in it, `amounts` those of the sentence.
 */
export function sentenceTokens(
  { text, tokens, words }: Scene,
  span: Span,
  first: number,
  amounts: readonly Amount[],
): SentenceTokens {
  const found: Token[] = [];
  let next = 0;
  let last = span.start;
  let whole: Amount['whole'] = null;
  const add = (start: number, end: number, amount: Amount | null = null, acronym = false): void => {
    const own = text.slice(start, end);
    found.push({
      text: own,
      lower: acronym ? own : own.toLowerCase(),
      kind: kindOf(own, amount),
      start: start - span.start,
      end: end - span.start,
      glued: start === last && start > span.start,
      amount,
    });
    last = end;
  };
  for (let at = first; at < tokens.count; at += 1) {
    let start = Math.max(tokens.start[at] ?? 0, last);
    const end = Math.min(tokens.end[at] ?? 0, span.end);
    if (start >= span.end) break;
    if (end <= start) continue;
    const amount = amounts[next];
    if (amount && amount.start < end) {
      // A particle or letters written to the number stand alone.
      if (amount.start > start) add(start, amount.start);
      add(amount.start, amount.end, amount);
      start = amount.end;
      next += 1;
      whole = amount.whole;
      if (start < end) add(start, end);
      continue;
    }
    // "14" of "6 of 14 districts" is one number, and no amount of its own.
    if (whole && start >= whole.start) {
      add(whole.start, whole.end);
      const number = found.pop();
      if (number) found.push({ ...number, kind: 'number' });
      whole = null;
      continue;
    }
    const word = found.at(-1);
    if (word && start === last && joins(text, found, start, end, span)) {
      found.pop();
      last = word.start === 0 ? -1 : word.start + span.start;
      const opened = word.start + span.start;
      add(opened, end);
      const whole = found.at(-1);
      if (whole) found[found.length - 1] = { ...whole, glued: word.glued };
      continue;
    }
    // "WHO" and "IS" are other words than "who" and "is".
    const facts = words[at];
    add(start, end, null, facts !== undefined && facts.key !== facts.hash && facts.lower !== 'us');
  }
  return { ...span, text: text.slice(span.start, span.end), tokens: found };
}

function kindOf(text: string, amount: Amount | null): Token['kind'] {
  if (amount) return amount.digits ? 'number' : 'word';
  return /^\p{N}/u.test(text) ? 'number' : /^[\p{L}\p{M}]|^['’]s$/iu.test(text) ? 'word' : 'mark';
}

/** Whether what stands from `start` to `end` goes on the word before it. */
function joins(
  text: string,
  found: readonly Token[],
  start: number,
  end: number,
  span: Span,
): boolean {
  const word = found.at(-1);
  if (!word || word.amount || word.kind !== 'word') return false;
  const mark = text.slice(start, end);
  // A title or another short form with its stop, inside the sentence.
  if (mark === '.')
    return end < span.end && (isShort(word.lower) || opensPlace(word.lower, text.slice(end)));
  const after = text.charAt(end);
  if (/^[-‑]$/.test(mark)) return /[\p{L}\p{M}\p{N}]/u.test(after);
  return /[-‑]$/.test(word.text) && /^[\p{L}\p{M}\p{N}]/u.test(mark);
}

/** "St. Petersburg", "Mt. Kenya". */
const opensPlace = (lower: string, after: string): boolean =>
  /^(?:st|ste|mt|ft)$/.test(lower) && /^\s\p{Lu}/u.test(after);

const isShort = (lower: string): boolean =>
  (BEFORE_NAME.has(lower) || BEFORE_NUMBER.has(lower)) && lower.length > 1;

/** The lower-case text at `index`, or nothing. */
export const lowerAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.lower ?? '';

/** Whether the token is a word that begins with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "1.1", "2.3.1": at the head of a sentence the number of its paragraph. */
export const PARAGRAPH_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;

export const HYPHENS = '-‑–—';

/** Past a hyphen that joins two tokens. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const joined = mark?.glued && HYPHENS.includes(mark.text) && tokens[at + 1]?.glued;
  return joined ? at + 1 : at;
}

/** The length in tokens of the longest entry of `phrases` that begins at `index`; 0 for none. */
export function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  longest = 4,
): number {
  for (let length = longest; length > 0; length -= 1) {
    if (index < 0 || index + length > tokens.length) continue;
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ');
    if (phrases.has(phrase)) return length;
  }
  return 0;
}

/** Whether one of the spans holds the token. */
export const insideAny = (token: Token | undefined, spans: readonly Span[]): boolean =>
  token !== undefined && spans.some((span) => span.start <= token.start && token.end <= span.end);
