import type { Span } from '../../document.ts';

/** What stands before a bracket is looked over no further than this, in UTF-16 code units. */
const REACH = 120;
const SMALL = /^(?:of|the|and|for|in|to|on|a|an|by|with|or)$/;

/**
 * The acronyms that a text explains by common nouns: "Marburg virus disease (MVD)", "people in need (PiN)". Whom
 * a text calls so elsewhere is nobody.
 */
export function abbreviatedThings(text: string, mentions: readonly Span[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { start, end } of mentions) {
    const short = text.slice(start, end);
    if (!/^[\p{Lu}\p{Ll}]{2,8}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    if (!/\(["“']?$/.test(text.slice(Math.max(0, start - 2), start)) || text.charAt(end) !== ')')
      continue;
    const before = text.slice(Math.max(0, start - REACH), start).replace(/["“']?\(["“']?$/, '');
    if (isExplained(before, short.replace(/s$/, ''))) things.add(short);
  }
  return things;
}

/** Whether the words that end `before` begin with the letters, with or without small words, most of them small. */
function isExplained(before: string, short: string): boolean {
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  return [words, words.filter((word) => !SMALL.test(word))].some((list) => {
    const own = list.slice(-short.length);
    const initials = own.map((word) => word.charAt(0)).join('');
    const small = own.filter((word) => /^\p{Ll}/u.test(word)).length;
    return initials.toLowerCase() === short.toLowerCase() && small * 2 > own.length;
  });
}
