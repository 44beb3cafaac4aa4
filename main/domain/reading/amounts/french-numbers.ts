import {
  FRENCH_ALONE,
  FRENCH_DOZENS,
  FRENCH_NUMBERS,
  FRENCH_PARTS,
  FRENCH_SCALES,
  FRENCH_VAGUE,
} from '../../language/fr/numbers.ts';
import { inWords } from './in-words.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { lowerAt, skipHyphen } from './row.ts';

/**
 * The number in French words at piece `at`: "deux", "vingt-cinq mille", "une dizaine", "des centaines de
 * milliers". Words that English has too ("seize", "sept") begin one only in a line of French.
 */
export function frenchNumeralAt(row: readonly Piece[], at: number): Numeral | null {
  const word = lowerAt(row, at);
  const part = partAt(row, at, word);
  if (part) return part;
  if (/^(?:une?|des|plusieurs|quelques)$/.test(word) && !isMillionAndMore(row, at, word))
    return openAt(row, at, word);
  if (!FRENCH_NUMBERS.get(word) && !isOneOf(row, at, word)) return null;
  const read = wordsAt(row, at);
  // "Fort Dix", "Les Deux Magots", "six people": a small word goes on in French.
  const next = row[read.end];
  const own = !ENGLISH_TOO.test(word) || read.end > at + 1 || speaksFrench(row);
  const counts = next?.kind === 'word' && /^[\p{Ll}]/u.test(next.text);
  return own && counts ? read : null;
}

/** "Mille deux cents", "cent vingt": one of them; behind "pour" or a number it is no beginning. */
const isOneOf = (row: readonly Piece[], at: number, word: string): boolean =>
  FRENCH_ALONE.has(word) &&
  row[at - 1]?.kind !== 'number' &&
  !/^(?:pour|per)$/.test(lowerAt(row, at - 1));

/** "un million deux cent mille" */
const isMillionAndMore = (row: readonly Piece[], at: number, word: string): boolean =>
  word === 'un' &&
  /^(?:million|milliard)$/.test(lowerAt(row, at + 1)) &&
  (FRENCH_NUMBERS.has(lowerAt(row, at + 2)) || FRENCH_ALONE.has(lowerAt(row, at + 2)));

/** "Six cents personnes", "six mille": English has the first word alone. */
export const frenchHundredsAt = (row: readonly Piece[], at: number): Numeral | null =>
  lowerAt(row, at) === 'six' &&
  /^(?:cents?|mille)$/.test(lowerAt(row, skipHyphen(row, at + 1))) &&
  speaksFrench(row)
    ? frenchNumeralAt(row, at)
    : null;

/** "la moitié des", "un tiers de", "deux tiers", "trois quarts des": a share of what "de" leads to. */
function partAt(row: readonly Piece[], at: number, word: string): Numeral | null {
  const name = lowerAt(row, at + 1);
  const denominator = FRENCH_PARTS.get(name);
  if (denominator === undefined) return null;
  const numerator = word === 'la' && name === 'moitié' ? 1 : FRENCH_NUMBERS.get(word);
  const counts = numerator ?? (/^une?$/.test(word) ? 1 : undefined);
  if (counts === undefined || counts >= denominator) return null;
  const of = lowerAt(row, at + 2);
  if (!/^(?:de|des|du|d'.*|d’.*)$/.test(of)) return null;
  return inWords(at + 2, 'fraction', counts / denominator);
}

/** "to seize the hospital", "in Sept officials said", "Fort Dix" */
const ENGLISH_TOO = /^(?:six|sept|dix|seize|mille|cent)$/;
const SPOKEN = /^(?:les|des|du|de|dans|ont|sont|été|selon|et|une|aux|au|par|pour)$/;
const ENGLISH = /^(?:the|of|and|in|to|was|were|is|are|said|by)$/;

/** Whether a line has small words of French and none of English. */
const speaksFrench = (row: readonly Piece[]): boolean =>
  row.some(({ lower }) => SPOKEN.test(lower)) && !row.some(({ lower }) => ENGLISH.test(lower));

/** "une dizaine", "un millier", "des dizaines de milliers", "plusieurs centaines". */
function openAt(row: readonly Piece[], at: number, article: string): Numeral | null {
  const word = lowerAt(row, at + 1);
  if (/^une?$/.test(article)) {
    const about = FRENCH_DOZENS.get(word);
    if (about !== undefined) return inWords(at + 2, 'exact', about);
    const scale = /^(?:million|milliard)$/.test(word) ? FRENCH_SCALES.get(word) : undefined;
    const french = /^(?:de|d)$/.test(lowerAt(row, at + 2)) || row[at + 2]?.text === "d'";
    return scale !== undefined && french ? inWords(at + 2, 'exact', scale, scale) : null;
  }
  const least = FRENCH_VAGUE.get(word);
  if (least === undefined) return null;
  const of = lowerAt(row, at + 2) === 'de' ? FRENCH_VAGUE.get(lowerAt(row, at + 3)) : undefined;
  return of !== undefined && of > least
    ? inWords(at + 4, 'vague', (least * of) / 2)
    : inWords(at + 2, 'vague', least);
}

/** Words that add and multiply, with hyphens and "et" between tens and units. */
function wordsAt(row: readonly Piece[], first: number): Numeral {
  let [total, group, scale, end] = [0, 0, 1, first];
  for (;;) {
    let at = end > first ? skipHyphen(row, end) : end;
    if (lowerAt(row, at) === 'et' && group >= 20 && /^(?:une?|onze)$/.test(lowerAt(row, at + 1)))
      at += 1;
    const word = lowerAt(row, at);
    const small = FRENCH_NUMBERS.get(word);
    const factor = FRENCH_SCALES.get(word);
    if (small !== undefined && fits(group, small, end === first)) {
      group = group % 100 === 4 && small === 20 ? group + 76 : group + small;
    } else if (factor !== undefined && (group > 0 || factor !== scale)) {
      if (factor === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      scale = Math.max(scale, factor);
    } else break;
    end = at + 1;
  }
  return inWords(end, 'exact', total + group, scale);
}

/** "quatre-vingts", "soixante-dix", "cent deux": what may follow what was read. */
function fits(group: number, small: number, isFirst: boolean): boolean {
  if (isFirst) return true;
  const rest = group % 100;
  if (rest === 0) return small < 100;
  if (rest === 4 && small === 20) return true;
  if (rest === 60 || rest === 80) return small < 20;
  // "dix-neuf", "soixante-dix-sept"
  if (rest === 10 || rest === 70 || rest === 90) return small >= 7 && small < 10;
  return rest >= 20 && rest % 10 === 0 && small < 10;
}
