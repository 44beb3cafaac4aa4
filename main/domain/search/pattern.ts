import { type ArabicForms, arabicForms } from './arabic-forms.ts';
import { type EnglishForms, englishForms } from './english-forms.ts';
import type { Query, Words } from './query.ts';
import { type Piece, piecesOf } from './terms.ts';

/** A query with how it is to be taken. */
export interface SearchRequest {
  readonly query: Query;
  /** The word that is still being typed, which may go on; null for a finished query. */
  readonly last: Words | null;
  /** Whether English words are looked for in all their forms. */
  readonly stems: boolean;
}

/** `exact`: the words as they were typed; `wide`: also what only is very likely meant. */
export type Width = 'exact' | 'wide';

/** What one word of a text may be to answer a piece of a query. */
export interface Element extends Piece {
  readonly isPrefix: boolean;
  readonly arabic: ArabicForms | null;
  readonly english: EnglishForms | null;
  /** Whether a longer word that has these letters in it answers, too. */
  readonly within: boolean;
}

/** Elements in a row. */
export type Pattern = readonly Element[];

/** Longer ones are names, and each stretch of one would be a word. */
export const LONGEST_COMPOUND = 12;
/** Particles are written to a Korean word's end; folded it is in single letters. */
const KOREAN = /^[\u1100-\u11ff]{4,}$/;
const COMPOUND = /^(?:[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,})$/u;
/** Most words hold none, which is told at once: each word of each text is asked. */
const HOLDS_COMPOUND = /[\p{Script=Han}々]{2}|[\p{Script=Katakana}ー]{2}/u;

/** The rows of words of which one has to stand in a text, the one that was typed first. */
export function patternsOf(words: Words, request: SearchRequest, width: Width): Pattern[] {
  const isWide = width === 'wide' && !words.quoted;
  const pieces = piecesOf(words.text);
  const ending = pieces.at(-1);
  // One letter begins a tenth of all words: whoever types it types on.
  const mayGoOn = ending !== undefined && (ending.unspaced || ending.letters.length > 1);
  const isOpen = width === 'wide' && request.last === words && mayGoOn;
  const isAlone = pieces.length === 1;
  const pattern = pieces.map((piece, index): Element => {
    const hasForms = isWide && isAlone && !piece.unspaced;
    const goesOn = isOpen || (hasForms && KOREAN.test(piece.letters));
    const isPrefix = (words.isPrefix || goesOn) && index === pieces.length - 1;
    return {
      ...piece,
      isPrefix,
      arabic: hasForms ? arabicForms(piece.letters, isPrefix) : null,
      english: hasForms && request.stems ? englishForms(piece.letters) : null,
      within: isWide && isAlone && COMPOUND.test(piece.letters),
    };
  });
  const grouped = isWide && isAlone ? groupsOf(pattern) : null;
  return [pattern, ...(grouped ? [grouped] : [])].filter(({ length }) => length > 0);
}

/** A number whose digits a text may write in groups with spaces between them; null for what is none. */
function groupsOf([element]: Pattern): Pattern | null {
  if (!element || !/^\d{4,15}$/.test(element.letters)) return null;
  const groups = element.letters.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ');
  return groups.map((letters, index) => ({
    ...element,
    letters,
    isPrefix: element.isPrefix && index === groups.length - 1,
  }));
}

/** How many terms from `at` on answer the element; 0 for none. */
export function matchElement(element: Element, terms: readonly string[], at: number): number {
  const term = terms[at];
  if (term === undefined) return 0;
  if (element.unspaced) return matchRun(element, terms, at);
  if (term === element.letters) return 1;
  if (element.isPrefix && term.startsWith(element.letters)) return 1;
  return element.arabic?.has(term) || element.english?.has(term) ? 1 : 0;
}

/** Letters without spaces stand wherever words of a text begin and end with them. */
function matchRun({ letters, isPrefix, within }: Element, terms: readonly string[], at: number) {
  let said = '';
  for (let count = 1; said.length < letters.length; count += 1) {
    const term = terms[at + count - 1];
    if (term === undefined) break;
    said += term;
    if (said === letters || (isPrefix && said.startsWith(letters))) return count;
    if (!letters.startsWith(said)) break;
  }
  return within && isCompoundOf(terms[at] ?? '', letters) ? 1 : 0;
}

const isCompoundOf = (term: string, letters: string): boolean =>
  term.length <= LONGEST_COMPOUND && term.length > letters.length && term.includes(letters);

/** The words inside a longer word, for the index: what `within` finds. */
export function wordsWithin(term: string): string[] {
  if (term.length < 3 || term.length > LONGEST_COMPOUND || !HOLDS_COMPOUND.test(term)) return [];
  const found: string[] = [];
  for (let length = 2; length < term.length; length += 1) {
    for (let start = 0; start + length <= term.length; start += 1) {
      const letters = term.slice(start, start + length);
      if (COMPOUND.test(letters)) found.push(letters);
    }
  }
  return found;
}
