import { type Element, LONGEST_COMPOUND, type Pattern } from '#domain/search/pattern.ts';
import { termsOf } from '#domain/search/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms in a row, as FTS5 takes them for a phrase. */
export interface Row {
  readonly terms: readonly string[];
  /** The last term may go on. */
  readonly isPrefix: boolean;
}

/** More ways to write one and the same words are not looked for. */
const MOST_ROWS = 200;

/** Every row of terms in the index that a pattern stands for; the first is always there. */
export function rowsOf(pattern: Pattern, vocabulary: Vocabulary): Row[] {
  let rows: Row[] = [{ terms: [], isPrefix: false }];
  for (const element of pattern) {
    const next = rowsOfElement(element, vocabulary);
    rows = rows
      .flatMap((row) =>
        next.map(({ terms, isPrefix }) => ({ terms: [...row.terms, ...terms], isPrefix })),
      )
      .slice(0, MOST_ROWS);
  }
  return rows;
}

function rowsOfElement(element: Element, vocabulary: Vocabulary): Row[] {
  if (element.unspaced) return splitsOf(element, vocabulary);
  const { letters, isPrefix, arabic, english } = element;
  const own: Row = { terms: [letters], isPrefix };
  const forms = new Set<string>();
  if (arabic && isPrefix) {
    const beginnings = arabic.beginnings.filter((start) => start !== letters);
    return [own, ...beginnings.map((start) => ({ terms: [start], isPrefix }))];
  }
  for (const start of arabic?.beginnings ?? []) {
    for (const term of vocabulary.beginningWith(start)) if (arabic?.has(term)) forms.add(term);
  }
  for (const term of english ? vocabulary.beginningWith(english.beginning) : []) {
    if (english?.has(term)) forms.add(term);
  }
  forms.delete(letters);
  return [own, ...[...forms].map((term) => ({ terms: [term], isPrefix: false }))];
}

/** The ways to cut letters into words that stand in the index, after the one that is usual. */
function splitsOf({ letters, isPrefix }: Element, vocabulary: Vocabulary): Row[] {
  const usual = termsOf(letters);
  const found = new Map<string, Row>([[usual.join(' '), { terms: usual, isPrefix }]]);
  const next = piecesFrom(letters, isPrefix, vocabulary);
  const cut = (from: number, terms: readonly string[]): void => {
    for (const end of next[from] ?? []) {
      if (found.size >= MOST_ROWS) return;
      const row = [...terms, letters.slice(from, end)];
      if (end === letters.length) found.set(row.join(' '), { terms: row, isPrefix });
      else cut(end, row);
    }
  };
  cut(0, []);
  return [...found.values()];
}

/**
 * For each place in the letters the ends of the words of the index that begin there, the longest first, and from which
 * the rest can be cut into words, too: so no way is followed that leads nowhere.
 */
function piecesFrom(letters: string, isPrefix: boolean, vocabulary: Vocabulary): number[][] {
  const next: number[][] = Array.from({ length: letters.length }, () => []);
  for (let from = letters.length - 1; from >= 0; from -= 1) {
    for (let end = Math.min(letters.length, from + LONGEST_COMPOUND); end > from; end -= 1) {
      const isLast = end === letters.length;
      if (!isLast && next[end]?.length === 0) continue;
      const piece = letters.slice(from, end);
      const isThere = isPrefix && isLast ? vocabulary.begins(piece) : vocabulary.has(piece);
      if (isThere) next[from]?.push(end);
    }
  }
  return next;
}
