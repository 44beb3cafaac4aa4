import { LONG_THINGS } from '../../language/en/long-things.ts';
import { SUFFIXES } from '../../language/scales.ts';
import { NO_HOME } from './home-currencies.ts';
import { currencyAfter } from './money.ts';
import type { Piece } from './pieces.ts';
import { isCountedPlural } from './plurals.ts';
import { lowerAt } from './row.ts';

/** Letters that mean nothing else beside a number, whatever follows. */
const SURE = /^(?:K|k|M|B|tn|Tn|TN)$/;
/** After these a length goes on: "300m away", "a wall 5m high". */
const LENGTH_GOES_ON =
  /^(?:away|from|long|wide|high|deep|tall|thick|apart|above|below|beyond|north|south|east|west|off|of|to|up|down|inside|outside|across|in|at|ahead|behind|further|deeper|higher|along)$/;

/**
 * What a letter written to the digits before it multiplies them by; null where it is a unit or nothing.
 * `money`: a currency stands before the number. "m" is a million only beside a currency or a counted
 * noun: "1.2m people", but "300m away" and "5m waves".
 */
export function suffixAt(row: readonly Piece[], at: number, money: boolean): number | null {
  const piece = row[at];
  if (piece?.kind !== 'word') return null;
  const factor = SUFFIXES.get(piece.lower);
  if (factor === undefined) return null;
  if (money) return piece.glued || /^m$/i.test(piece.text) ? factor : null;
  const counted =
    countsPeople(row, at + 1) || currencyAfter(row, at + 1, true, false, NO_HOME) !== null;
  if (!piece.glued) return counted && piece.lower === 'm' ? factor : null;
  if (/^[bt]$/.test(piece.lower) && !counted) return null;
  // "a 10k run", "Section 4B"
  if (piece.lower === 'k' && /^(?:run|race|walk|resolution)s?$/.test(lowerAt(row, at + 1)))
    return null;
  return counted || SURE.test(piece.text) ? factor : null;
}

/** Whether a noun that can be counted in millions follows, after at most two modifiers. */
function countsPeople(row: readonly Piece[], at: number): boolean {
  const first = lowerAt(row, at);
  if (LENGTH_GOES_ON.test(first)) {
    // "1.2m of them", "3m in need": lengths go on with a thing.
    return (
      /^(?:of|in)$/.test(first) && /^(?:them|whom|need|these|those)$/.test(lowerAt(row, at + 1))
    );
  }
  for (let noun = at; noun < at + 4; noun += 1) {
    const piece = row[noun];
    if (piece?.kind !== 'word') return false;
    if (isCountedPlural(piece.lower)) return !LONG_THINGS.has(piece.lower);
    if (STOPS.test(piece.lower)) return false;
  }
  return false;
}
const STOPS =
  /^(?:and|or|but|the|an?|is|are|was|were|has|have|had|will|by|on|for|with|from|to|at|that|which|who|when|while|after|before|as|than)$/;
