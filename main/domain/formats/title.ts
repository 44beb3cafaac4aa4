import { shorten } from './characters.ts';

const SENTENCE_TITLE = 100;

/**
 * A title for a text that has none: its first sentence without the full stop, shortened at a word
 * boundary to at most 100 code units.
 */
export function titleFromText(text: string): string {
  const head = text.slice(0, 400).replace(/\s+/g, ' ');
  // Forty code units pass before a full stop counts, so that "Mr." does not become a title.
  const end = /^.{40,}?[.!?؟。](?=[ ”"’)]|$)/u.exec(head)?.[0];
  // A text of nothing but a full stop has no other name.
  return shorten((end ?? head).replace(/(?<=.)[.。]$/, ''), SENTENCE_TITLE);
}

/** Whether a line can be a headline: short, and not ending as a sentence does. */
export function isHeadline(line: string): boolean {
  return line.length <= 160 && /\p{L}/u.test(line) && !/[.,،;:؛…_]["”’)]?$/u.test(line);
}

/** Whether two headlines say the same, letter case and punctuation aside. */
export function sameHeadline(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
