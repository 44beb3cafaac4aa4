import type { Span } from '../document.ts';

/** Written without spaces: one sign counts as one word. */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const NUMBER = String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`;
const FIRST = String.raw`[[\p{L}\p{N}]--${SIGN}--\p{Nd}]`;
const REST = String.raw`[[\p{L}\p{N}\p{M}ـ]--${SIGN}]`;

/**
 * A run of letters and digits of any script, with apostrophes inside a word ("country’s") and points
 * or commas inside a number ("3,500.5"). Hyphens separate. No two branches begin alike, so that
 * matching is linear.
 */
const WORD = new RegExp(`${SIGN}|${NUMBER}|${FIRST}${REST}*(?:['’]${REST}+)*`, 'gv');

/** The words of `text` in order, as spans of UTF-16 code units. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count += 1;
  return count;
}
