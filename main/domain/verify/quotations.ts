import type { Article } from '../article.ts';
import type { Span } from '../document.ts';
import type { VerifyFlaw } from './finding.ts';

/** A quotation in a sentence: its span with its marks, and its words without them. */
export interface Quoted extends Span {
  readonly words: string;
}

/** Which mark closes each that opens; both directions of the pointed ones are in use. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};
const LONGEST = 1_200;

/** The quotations of a text in any marks, the outer ones of those within one another. */
export function quotationsIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined || !opens(text, at)) continue;
    const end = closeOf(text, at + 1, closing);
    if (end < 0) continue;
    const words = text.slice(at + 1, end).trim();
    if (/\p{L}/u.test(words)) found.push({ start: at, end: end + 1, words });
    at = end;
  }
  return found;
}

/** A mark that opens stands after a space or a sign, and before a word: "don't" and "'90s" open nothing. */
function opens(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false;
  if (/[«»]/.test(text.charAt(at))) return true;
  return /['’‘]/.test(text.charAt(at))
    ? /[^\s\d]/.test(text.charAt(at + 1))
    : /\S/.test(text.charAt(at + 1));
}

function closeOf(text: string, from: number, closing: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return -1;
    if (!closing.includes(char)) continue;
    // An apostrophe inside a word, or behind one that goes on ("volunteers' boat 'here'"), closes nothing.
    if (/['’]/.test(char) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    if (char === "'" && at === from) continue;
    return at;
  }
  return -1;
}

/** Where the words of a quotation may be cut: what is left out, and what was put in. */
const CUTS = /\s*(?:\[[^\]]{0,80}\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.{3,})\s*/u;

/** Whether the words stand in one of the texts; the sign at their end may be the quoting sentence's own. */
export function standsIn(words: string, texts: readonly string[]): boolean {
  const pieces = words
    .split(CUTS)
    .map(plain)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return true;
  return texts.some((text) => {
    const within = ` ${plain(text)} `;
    let from = 0;
    return pieces.every((piece) => {
      const at = within.indexOf(` ${piece} `, from);
      // "[T]he dam": the letter in brackets leaves half a word.
      const found = at >= 0 ? at : within.indexOf(piece, from);
      const whole = at >= 0 || words.includes('[');
      from = found + piece.length;
      return found >= 0 && whole;
    });
  });
}

const articleWords = new WeakMap<Article, string>();

/** Whether the words may stand in an article: quick, for a look at many articles. */
export function mayStandIn(words: string, article: Article): boolean {
  const known = articleWords.get(article) ?? plain(article.text);
  articleWords.set(article, known);
  return known.includes(plain(words));
}

/** The words alone, as they sound: no signs, one case; a stop for a comma alters nothing. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '·')
    .replace(/[^\p{L}\p{M}\p{N}·%$€£]+/gu, ' ')
    .trim();

/** The quotations that do not stand word for word in what is cited. */
export const alteredQuotations = (
  quotations: readonly Quoted[],
  texts: readonly string[],
): VerifyFlaw[] =>
  quotations
    .filter(({ words }) => !standsIn(words, texts))
    .map(({ start, end, words }) => ({
      rule: 'quotation-altered',
      start,
      end,
      words,
      tell: (say) => say.quotationAltered(words),
    }));
