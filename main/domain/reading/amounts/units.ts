import {
  LONGEST_UNIT,
  SHORT_SMALLER,
  SHORT_UNITS,
  SMALLER_UNITS,
  UNITS,
} from '../../language/units.ts';
import type { Piece } from './pieces.ts';
import { isPluralWord } from './plurals.ts';
import { isHyphen, lowerAt, phraseAt, skipHyphen } from './row.ts';

/** A unit or currency with where it ends. */
export interface Measure {
  readonly unit: string;
  readonly end: number;
  /** A hyphen joins it to its number: "a five-kilometre stretch". */
  readonly hyphened: boolean;
}

/** The unit of measure after a number that ends at `at`. */
export function unitAt(row: readonly Piece[], at: number): Measure | null {
  const from = skipHyphen(row, at);
  const found = phraseAt(row, from, UNITS, LONGEST_UNIT);
  const word = row[from];
  if (!word) return null;
  // Nautical miles are told from names and nanometres by their capitals.
  if (word.text === 'NM' && row[at - 1]?.kind === 'number')
    return { unit: 'nmi', end: from + 1, hyphened: from > at };
  if (!found) {
    // "45C"; "2145C" is a time in a zone.
    const degrees =
      /^[CF]$/.test(word.text) &&
      word.glued &&
      /^(?:\d{2,3}|\d+[.,]\d+)$/.test(row[at - 1]?.text ?? '');
    return degrees && from === at ? { unit: `°${word.text}`, end: at + 1, hyphened: false } : null;
  }
  const { end, value: unit, phrase } = found;
  // "a 14-year-old", "two-day-old": an age.
  if (isHyphen(row, end) && /^olds?$/.test(lowerAt(row, end + 1))) return null;
  const one = end === from + 1;
  // "230 barrel bombs": the singular before a plural describes it.
  if (
    one &&
    from === at &&
    /^(?:barrel|bushel|second|minute|foot)$/.test(phrase) &&
    isPluralWord(lowerAt(row, end))
  )
    return null;
  if (one && SHORT_UNITS.has(phrase) && !isWritten(row, from, phrase)) return null;
  return { unit, end, hyphened: from > at };
}

/** A short symbol counts beside digits alone: "5 m", "300m"; "MT" tons, "G" and "T" nothing. */
function isWritten(row: readonly Piece[], at: number, phrase: string): boolean {
  const word = row[at];
  const digits = row[at - 1]?.kind === 'number' || row[at - 2]?.kind === 'number';
  if (!word || !digits) return false;
  if (/^[MGTHDLSQ]$/.test(word.text))
    return phrase === 'l' && (word.glued || /^(?:of|\/)$/.test(lowerAt(row, at + 1)));
  // "5 in Aleppo": an inch only where a length in feet goes before it.
  if (phrase === 'in' || phrase === 'sec' || phrase === 's') return false;
  // "m" before a counted plural is read as a scale before this.
  return !(word.lower === 'd' && isPluralWord(lowerAt(row, at + 1)));
}

/** "5 feet 2 inches", "12 ft 2 in", "2 hours 30 minutes": the smaller part that goes on, as a share of the unit. */
export function smallerPart(
  row: readonly Piece[],
  at: number,
  unit: string,
): { end: number; value: number } | null {
  const smaller = SMALLER_UNITS.get(unit);
  if (!smaller) return null;
  const from = lowerAt(row, at) === 'and' ? at + 1 : at;
  const number = row[from];
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return null;
  const found = phraseAt(row, from + 1, UNITS, 2);
  const symbol = found?.value ?? SHORT_SMALLER.get(lowerAt(row, from + 1));
  const short = SHORT_SMALLER.get(lowerAt(row, from + 1));
  if (symbol !== smaller[0] && short !== smaller[0]) return null;
  const value = Number(number.text) / smaller[1];
  return value < 1 ? { end: found?.value === smaller[0] ? found.end : from + 2, value } : null;
}
