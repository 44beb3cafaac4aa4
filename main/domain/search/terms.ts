import type { Span } from '../document.ts';
import { FoldedText, fold } from '../text/folded-text.ts';

/**
 * The terms of a text, which the index holds and queries ask for: words folded, numbers without the signs that
 * group their digits ("33,000" is 33000), and the words that `Intl.Segmenter` finds where a script writes none apart.
 */
export function termsOf(text: string): string[] {
  if (!UNSPACED.test(text)) return plainTerms(fold(text));
  return stretches(text).flatMap(({ unspaced, said }) =>
    unspaced ? segments(said).map(({ term }) => term) : plainTerms(fold(said)),
  );
}

/** Scripts that are written without spaces between words. */
const SCRIPTS = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const UNSPACED = new RegExp(String.raw`[${SCRIPTS}&&[\p{L}\p{M}]]`, 'v');
const UNSPACED_RUNS = new RegExp(String.raw`([${SCRIPTS}&&[\p{L}\p{M}]]+)`, 'gv');

/** Digits in groups with one and the same sign between them, as here or in India; else letters and digits. */
const TERM =
  /\d{1,3}(?:([.,'٬])\d{3})(?:\1\d{3})*(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|[\p{L}\p{N}\p{Co}]+/gu;
const GROUPING = /[.,'٬]/g;

const plainTerms = (folded: string): string[] =>
  (folded.match(TERM) ?? []).map((term) => term.replace(GROUPING, ''));

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

function stretches(text: string): { said: string; unspaced: boolean }[] {
  // A pattern with one group splits into what it does not match and what it does, in turn.
  return text.split(UNSPACED_RUNS).map((said, index) => ({ said, unspaced: index % 2 === 1 }));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

interface Segment extends Span {
  readonly term: string;
}

function segments(run: string): Segment[] {
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
    for (const { said, unspaced } of stretches(text)) {
      if (unspaced) {
        for (const { term, start, end } of segments(said)) {
          terms.push(term);
          places.push({ start, end, folded: null, offset });
        }
      } else if (said !== '') {
        const folded = new FoldedText(said);
        for (const match of folded.folded.matchAll(TERM)) {
          terms.push(match[0].replace(GROUPING, ''));
          const { index } = match;
          places.push({ start: index, end: index + match[0].length, folded, offset });
        }
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
