import type { Span } from '../document.ts';
import { FoldedText, fold } from '../text/folded-text.ts';

/**
 * The terms of a text, which the index holds and queries ask for: words folded, numbers without the signs that
 * group their digits ("33,000" is 33000), and the words that `Intl.Segmenter` finds where a script writes none apart.
 */
export function termsOf(text: string): string[] {
  return stretches(text).flatMap(({ unspaced, said, counts }) =>
    unspaced ? segments(said, counts).map(({ term }) => term) : plainTerms(fold(said)),
  );
}

/** Scripts that are written without spaces between words. */
const SCRIPTS = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
/** Where none of these stands, which most texts tell at once, there is no such script. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const UNSPACED_RUNS = new RegExp(String.raw`([${SCRIPTS}&&[\p{L}\p{M}]]+)`, 'gv');

/** Digits in groups with one and the same sign between them, as here or in India; begins where a word does. */
const GROUPED = /\d{1,3}(?:([.,'٬])\d{3})(?:\1\d{3})*(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/uy;
const GROUPING = /[.,'٬]/g;
const WORD_CHARACTER = /[\p{L}\p{N}\p{Co}]/u;

/** Hears of each term of a folded text. Character by character: a pattern for all of it takes several times as long. */
function scan(folded: string, hear: (term: string, start: number, end: number) => void): void {
  let at = 0;
  while (at < folded.length) {
    if (!isWordAt(folded, at)) {
      at += 1;
      continue;
    }
    const start = at;
    const grouped = isDigitAt(folded, at) ? groupedAt(folded, at) : null;
    if (grouped !== null) {
      at += grouped.length;
      hear(grouped.replace(GROUPING, ''), start, at);
      continue;
    }
    const letters = folded.charAt(at + 1) === '.' ? lettersAt(folded, at) : null;
    if (letters !== null) {
      at += letters.length;
      hear(spelledOut(letters.replaceAll('.', '')), start, at);
      continue;
    }
    at += 1;
    while (at < folded.length && isWordAt(folded, at) && !changesToOrFromDigits(folded, at))
      at += 1;
    hear(spelledOut(folded.slice(start, at)), start, at);
  }
}

/** Letters with a point behind each are one word: "U.N." is UN. */
const LETTERS = /(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{N}])/uy;

function lettersAt(folded: string, at: number): string | null {
  LETTERS.lastIndex = at;
  return LETTERS.exec(folded)?.[0] ?? null;
}

/** Letters that many keyboards have not, as people type them instead. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae' };
const spelledOut = (term: string): string =>
  term.replace(/[ßœæ]/g, (letter) => LIGATURES[letter] ?? letter);

/** Arabic writes "and" and "with" to the number that follows: "و٥٠٠٠" is a word and a number. */
const changesToOrFromDigits = (folded: string, at: number): boolean =>
  isDigitAt(folded, at)
    ? isArabicAt(folded, at - 1)
    : isDigitAt(folded, at - 1) && isArabicAt(folded, at);

const isArabicAt = (folded: string, at: number): boolean => {
  const unit = folded.charCodeAt(at);
  return unit >= 0x620 && unit <= 0x64a;
};

function groupedAt(folded: string, at: number): string | null {
  // Most numbers have no groups, which is seen without the pattern.
  let end = at;
  while (end < at + 4 && isDigitAt(folded, end)) end += 1;
  if (end === at + 4 || !/[.,'٬]/.test(folded.charAt(end)) || !isDigitAt(folded, end + 1))
    return null;
  GROUPED.lastIndex = at;
  return GROUPED.exec(folded)?.[0] ?? null;
}

const isDigitAt = (folded: string, at: number): boolean => {
  const unit = folded.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

function isWordAt(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  // The letters of Arabic without its signs, which folding took away.
  if (isArabicAt(folded, at)) return true;
  if ((unit & 0xf800) !== 0xd800) return WORD_CHARACTER.test(folded.charAt(at));
  const isLow = (unit & 0xfc00) === 0xdc00;
  const pair = String.fromCodePoint(folded.codePointAt(isLow ? at - 1 : at) ?? 0);
  return WORD_CHARACTER.test(pair);
}

function plainTerms(folded: string): string[] {
  const terms: string[] = [];
  scan(folded, (term) => terms.push(term));
  return terms;
}

/** A word of a query: plain, or a run of letters in which nothing says where words end. */
export interface Piece {
  readonly letters: string;
  readonly unspaced: boolean;
}

/** What stands one after the other in a query's words. */
export function piecesOf(text: string): Piece[] {
  return stretches(text).flatMap(({ said, unspaced }) => {
    const run = unspaced ? [foldUnspaced(said)] : plainTerms(fold(said));
    return run.filter((letters) => letters !== '').map((letters) => ({ letters, unspaced }));
  });
}

interface Stretch {
  readonly said: string;
  readonly unspaced: boolean;
  /** Digits stand right before it. */
  readonly counts: boolean;
}

function stretches(text: string): Stretch[] {
  if (!MAY_BE_UNSPACED.test(text)) return [{ said: text, unspaced: false, counts: false }];
  // A pattern with one group splits into what it does not match and what it does, in turn.
  return text.split(UNSPACED_RUNS).map((said, index, all) => ({
    said,
    unspaced: index % 2 === 1,
    counts: /[\d０-９]$/.test(all[index - 1] ?? ''),
  }));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

interface Segment extends Span {
  readonly term: string;
}

/** What digits are multiplied by, which is no part of the word behind it: 25万 and 人. */
const MULTIPLE = /^[十百千万萬亿億兆]+/u;

/** @param counts digits stand right before the run */
function segments(run: string, counts: boolean): Segment[] {
  const multiple = (counts && MULTIPLE.exec(run)?.[0]) || '';
  const head: Segment[] =
    multiple === '' ? [] : [{ term: foldUnspaced(multiple), start: 0, end: multiple.length }];
  const rest = segmentsOf(run.slice(multiple.length)).map(({ term, start, end }) => ({
    term,
    start: start + multiple.length,
    end: end + multiple.length,
  }));
  return [...head, ...rest];
}

function segmentsOf(run: string): Segment[] {
  return [...segmenter.segment(run)].flatMap(({ segment, index }) => {
    const term = foldUnspaced(segment);
    return term === '' ? [] : [{ term, start: index, end: index + segment.length }];
  });
}

/** Vowel signs and sound marks tell words of these scripts apart: there they stay. */
const foldUnspaced = (segment: string): string =>
  segment
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');

interface Place extends Span {
  /** What maps the span to the text; null where it counts in the text already. */
  readonly folded: FoldedText | null;
  /** Where the stretch begins in the text. */
  readonly offset: number;
}

/** A text with its terms and the way from terms back to spans of it. */
export class TermText {
  readonly text: string;
  readonly terms: readonly string[];
  readonly #places: readonly Place[];

  constructor(text: string) {
    const terms: string[] = [];
    const places: Place[] = [];
    let offset = 0;
    for (const { said, unspaced, counts } of stretches(text)) {
      if (unspaced) {
        for (const { term, start, end } of segments(said, counts)) {
          terms.push(term);
          places.push({ start, end, folded: null, offset });
        }
      } else if (said !== '') {
        const folded = new FoldedText(said);
        const from = offset;
        scan(folded.folded, (term, start, end) => {
          terms.push(term);
          places.push({ start, end, folded, offset: from });
        });
      }
      offset += said.length;
    }
    this.text = text;
    this.terms = terms;
    this.#places = places;
  }

  /** The span of the text from one term to another, that one included. */
  span(first: number, last: number): Span {
    return { start: this.#origin(first).start, end: this.#origin(last).end };
  }

  /** About where a term begins, without the cost of saying it exactly: grows with the index. */
  roughStart(index: number): number {
    const place = this.#places[index];
    return place ? place.offset + place.start : this.text.length;
  }

  #origin(index: number): Span {
    const place = this.#places[index];
    if (!place) throw new RangeError(`There is no term ${index}.`);
    const { start, end } = place.folded ? place.folded.origin(place) : place;
    return { start: start + place.offset, end: end + place.offset };
  }
}
