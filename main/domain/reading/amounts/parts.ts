import { DENOMINATORS, NUMBER_WORDS, SCALES } from '../../language/en/numbers.ts';
import { inWords } from './in-words.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { isHyphen, lowerAt, skipHyphen } from './row.ts';

/** A part of a whole by its form: an optional numerator and a denominator. */
interface Part {
  readonly value: number;
  readonly end: number;
  readonly plural: boolean;
  /** "half", without article or number. */
  readonly bare: boolean;
}

/** "half a million", "half million", "a quarter of a million", "three quarters of a billion", "half a dozen". */
export function scaledPartAt(row: readonly Piece[], at: number): Numeral | null {
  const part = partAt(row, at) ?? quarterAt(row, at);
  if (!part) return null;
  let end = skipHyphen(row, part.end);
  if (lowerAt(row, end) === 'of') end += 1;
  const article = /^an?$/.test(lowerAt(row, end));
  if (article) end = skipHyphen(row, end + 1);
  const scale = SCALES.get(lowerAt(row, end));
  if (scale === undefined || (!article && !(part.bare && scale >= 1000))) return null;
  return inWords(end + 1, 'exact', part.value * scale);
}

/** "quarter of a million": a bare quarter is one only of a scale. */
function quarterAt(row: readonly Piece[], at: number): Part | null {
  if (lowerAt(row, at) !== 'quarter') return null;
  return { value: 0.25, end: at + 1, plural: false, bare: false };
}

/** "half", "a third", "two-thirds", where it is a share and not an ordinal. */
export function fractionAt(row: readonly Piece[], at: number): Numeral | null {
  const part = partAt(row, at);
  if (!part || !isShare(row, at, part)) return null;
  return inWords(part.end, 'fraction', part.value);
}

function partAt(row: readonly Piece[], at: number): Part | null {
  const word = lowerAt(row, at);
  const numerator = word === 'a' || word === 'an' ? 1 : NUMBER_WORDS.get(word);
  const from = numerator === undefined ? at : skipHyphen(row, at + 1);
  const name = lowerAt(row, from);
  const denominator = DENOMINATORS.get(name);
  if (denominator === undefined) return null;
  // A bare "third" or "quarter" is an ordinal; a bare "half" is a share.
  if (numerator === undefined && name !== 'half') return null;
  const plural = name.endsWith('s');
  if (numerator !== undefined && numerator > 1 && !plural) return null;
  // "eleven quarters of the town" are no parts of one.
  if (numerator !== undefined && numerator > denominator) return null;
  return {
    value: (numerator ?? 1) / denominator,
    end: from + 1,
    plural,
    bare: numerator === undefined,
  };
}

const NOT_SHARE_BEFORE = new Set(
  'first second last other latter each this next previous third fourth'.split(' '),
);
const AFTER_SHARE =
  /^(?:of|in|since|from|to|were|was|are|is|have|had|has|said|say|by|on|over|compared|less|more|lower|higher|that|who)$/;

function isShare(row: readonly Piece[], at: number, part: Part): boolean {
  if (NOT_SHARE_BEFORE.has(lowerAt(row, at - 1))) return false;
  if (isHyphen(row, part.end)) return false;
  if (part.plural || lowerAt(row, at) === 'half') return lowerAt(row, part.end) !== 'past';
  const next = row[part.end];
  // "two were freed; a third, aged 62, was not": one more of them.
  if (next?.text === ',' && part.value <= 1 / 3)
    return /^(?:by|about|nearly|almost|than|over|only|of|least|to)$/.test(lowerAt(row, at - 1));
  return next === undefined || next.kind === 'mark' || AFTER_SHARE.test(next.lower);
}

/** "and a half", "and three quarters", "-and-a-half", "and one-half". */
export function andPart(row: readonly Piece[], at: number): { end: number; value: number } | null {
  if (lowerAt(row, at) !== 'and') return null;
  const from = skipHyphen(row, at + 1);
  const word = lowerAt(row, from);
  const named = skipHyphen(row, from + 1);
  const name = lowerAt(row, named);
  if (/^(?:an?|one)$/.test(word)) {
    const part = PARTS.get(name);
    return part === undefined ? null : { end: named + 1, value: part };
  }
  return word === 'three' && name === 'quarters' ? { end: named + 1, value: 0.75 } : null;
}
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);
