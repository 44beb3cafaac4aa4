import { FEW, NUMBER_WORDS, SCALES, VAGUE } from '../../language/en/numbers.ts';
import { inWords } from './in-words.ts';
import type { Numeral } from './numerals.ts';
import { andPart } from './parts.ts';
import type { Piece } from './pieces.ts';
import { lowerAt, skipHyphen } from './row.ts';

/** The number in English words at piece `at`: "dozens", "a few thousand", "two hundred and fifty". */
export const numberWordsAt = (row: readonly Piece[], at: number): Numeral | null =>
  vagueAt(row, at) ?? wordsAt(row, at);

const ONE_WORD: ReadonlySet<string> = new Set(
  [...VAGUE.keys()].filter((phrase) => !phrase.includes(' ')),
);

/** Asked of every word, so that most are done with at once. */
const VAGUE_OPENINGS: ReadonlySet<string> = new Set(
  [...VAGUE.keys(), ...FEW].map((phrase) => phrase.split(' ')[0] ?? ''),
);

const words = (row: readonly Piece[], at: number, length: number): string =>
  Array.from({ length }, (_, index) => lowerAt(row, at + index)).join(' ');

/** "dozens", "tens of thousands", "a few thousand", "several hundred thousand". */
function vagueAt(row: readonly Piece[], at: number): Numeral | null {
  if (!VAGUE_OPENINGS.has(lowerAt(row, at))) return null;
  for (const length of [3, 1]) {
    const value = VAGUE.get(words(row, at, length));
    if (value !== undefined) return inWords(at + length, 'vague', value);
  }
  const few = [3, 2, 1].find((length) => FEW.has(words(row, at, length)));
  if (few === undefined) return null;
  let end = at + few;
  let scale = scaleOf(lowerAt(row, end));
  if (scale === undefined) return null;
  end += 1;
  const further = SCALES.get(lowerAt(row, end));
  if (further !== undefined && further > scale) {
    scale *= further;
    end += 1;
  }
  return inWords(end, 'vague', 2 * scale);
}

const scaleOf = (word: string): number | undefined =>
  SCALES.get(word) ?? (ONE_WORD.has(word) ? SCALES.get(word.slice(0, -1)) : undefined);

/** Words that add and multiply: "a million and a half", "one hundred and five thousand". */
function wordsAt(row: readonly Piece[], first: number): Numeral | null {
  const opening = lowerAt(row, first);
  const article = /^an?$/.test(opening);
  if (article && !SCALES.has(lowerAt(row, skipHyphen(row, first + 1)))) return null;
  if (!article && !NUMBER_WORDS.has(opening)) return null;
  let total = 0;
  let group = 0;
  let scale = 1;
  let end = first;
  let last: 'none' | 'small' | 'tens' | 'scale' = 'none';
  for (;;) {
    let at = last === 'none' ? end : skipHyphen(row, end);
    const part = last === 'none' ? null : (andPart(row, at) ?? pointPart(row, at, last));
    if (part) {
      // "two and a half million", but "a million and a half"
      if (last === 'scale' && scale >= 1000) total += part.value * scale;
      else group += part.value;
      end = part.end;
      last = 'small';
      continue;
    }
    if (lowerAt(row, at) === 'and' && last === 'scale' && goesOn(row, at + 1, scale)) at += 1;
    const word = lowerAt(row, at);
    const small: number | undefined = last === 'none' && article ? 1 : NUMBER_WORDS.get(word);
    const factor = SCALES.get(word);
    if (small !== undefined && fits(last, small)) {
      group += small;
      last = small >= 20 ? 'tens' : 'small';
    } else if (factor !== undefined && last !== 'none' && mayScale(factor, scale, group)) {
      if (factor <= 100) group = (group || 1) * factor;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      scale = Math.max(scale, factor);
      last = 'scale';
    } else break;
    end = at + 1;
  }
  return last === 'none'
    ? null
    : inWords(end, 'exact', Number((total + group).toPrecision(15)), scale);
}

/** "four point seven", "two point two five": the digits behind a point, each in its word. */
function pointPart(
  row: readonly Piece[],
  at: number,
  last: string,
): { end: number; value: number } | null {
  if (last === 'scale' || lowerAt(row, at) !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (;;) {
    const next = skipHyphen(row, end);
    const digit = NUMBER_WORDS.get(lowerAt(row, next));
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = next + 1;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

function fits(last: string, small: number): boolean {
  if (last === 'none') return true;
  return last === 'scale' ? small > 0 && small < 100 : last === 'tens' && small > 0 && small < 10;
}

/** A scale after a smaller one multiplies it; after a larger one it needs a number of its own. */
const mayScale = (factor: number, scale: number, group: number): boolean =>
  group > 0 || factor > scale;

/** "hundred and five", "million and two hundred thousand"; not "two hundred and three died" with "hundred" of its own. */
function goesOn(row: readonly Piece[], at: number, scale: number): boolean {
  const value = NUMBER_WORDS.get(lowerAt(row, at));
  return value !== undefined && value < scale;
}
