import { fold } from '#domain/text/folded-text.ts';

/** Words in a row, folded. */
export interface Phrase {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly isPrefix: boolean;
}

/** More than anybody types, and few enough to be answered at once. */
const MAX_PHRASES = 24;
const MAX_LENGTH = 1_000;

/** What FTS5's unicode61 tokenizer takes as part of a word (sqlite.org/fts5.html#unicode61_tokenizer). */
export const WORD_CHARACTER = /[\p{L}\p{N}\p{Co}]/u;
const WORDS = /[\p{L}\p{N}\p{Co}]+/gu;

const QUOTED = /["“”„«»]/u;

/**
 * The phrases that all have to stand in a document. Text in quotation marks is a phrase; so is a word
 * with punctuation inside ("cease-fire"). Unless a space or a mark closes it, the last word is a prefix.
 * Every string is a query: what is neither letter nor digit only separates.
 */
export function parseQuery(query: string): Phrase[] {
  const phrases: Phrase[] = [];
  // Every other part stands between quotation marks; the last one may lack its closing mark.
  const parts = query.slice(0, MAX_LENGTH).split(QUOTED);
  for (const [index, part] of parts.entries()) {
    const isOpen = index === parts.length - 1;
    const pieces = index % 2 === 1 ? [part] : part.split(/\s+/);
    for (const [at, piece] of pieces.entries()) {
      const words = fold(piece).match(WORDS) ?? [];
      const isPrefix = isOpen && at === pieces.length - 1 && endsInWord(piece);
      if (words.length > 0) phrases.push({ words, isPrefix });
    }
  }
  return phrases.slice(0, MAX_PHRASES);
}

const endsInWord = (piece: string) => WORD_CHARACTER.test(fold(piece).slice(-1));

/** The phrases in FTS5's own query language; words hold nothing that it would take as syntax. */
export const toMatchExpression = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`).join(' AND ');
