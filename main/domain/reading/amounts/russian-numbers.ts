import {
  RUSSIAN_COLLECTIVES,
  RUSSIAN_HALVES,
  RUSSIAN_NUMBERS,
  RUSSIAN_ONE,
  RUSSIAN_ONE_AND_A_HALF,
  RUSSIAN_PARTS,
  RUSSIAN_ROUND,
  RUSSIAN_ROUND_BEHIND,
  RUSSIAN_SCALES,
  RUSSIAN_VAGUE,
} from '../../language/ru/numbers.ts';
import { inWords } from './in-words.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { lowerAt } from './row.ts';

/**
 * The number in Russian words at piece `at`: "двадцать пять", "двое", "полтора миллиона", "десятки тысяч", "две
 * трети". A number alone counts only before a word in small letters.
 */
export function russianNumeralAt(row: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(row, at);
  if (!/^[а-я]/.test(word)) return null;
  const half = RUSSIAN_HALVES.get(word);
  if (half !== undefined) return inWords(at + 1, 'exact', half);
  const oneAndAHalf = RUSSIAN_ONE_AND_A_HALF.get(word);
  if (oneAndAHalf !== undefined) {
    const scale = RUSSIAN_SCALES.get(wordAt(row, at + 1));
    return inWords(at + (scale ? 2 : 1), 'exact', oneAndAHalf * (scale ?? 1), scale);
  }
  if (/^(?:один|одна|одного|одну)$/.test(word))
    return PEOPLE.test(wordAt(row, at + 1)) ? inWords(at + 1, 'exact', 1) : null;
  const read = partAt(row, at) ?? wordsAt(row, at) ?? roundAt(row, at) ?? collectiveAt(row, at);
  return read && (read.kind === 'exact' ? read : countsBehind(row, read.end) ? read : null);
}

/** "один человек": of people one is a number; "один из них" and "один день" say less. */
const PEOPLE =
  /^(?:человек|военнослужащ|военн|солдат|полицейск|мирн|гражданск|ребен|женщин|мужчин|жител|спасател|пострадавш|погибш)/;

/** "200 тыс." of "1 млн 200 тыс.": a smaller scale that goes on with what was read up to `at`. */
export function russianSmallerAt(
  row: readonly Piece[],
  at: number,
  scale: number,
): { end: number; value: number } | null {
  const digits = row[at]?.text ?? '';
  const factor = RUSSIAN_SCALES.get(wordAt(row, at + 1));
  const larger = RUSSIAN_SCALES.has(wordAt(row, at - 1));
  if (!larger || factor === undefined || factor >= scale || !/^[1-9]\d{0,2}$/.test(digits))
    return null;
  return { end: at + 2, value: Number(digits) * factor };
}

const wordAt = (row: readonly Piece[], at: number): string => lowerAt(row, at).replaceAll('ё', 'е');

/** A noun or adjective in small letters. */
const countsBehind = (row: readonly Piece[], at: number): boolean =>
  row[at]?.kind === 'word' && /^[а-яё]/.test(row[at]?.text ?? '');

/** "половина жителей", "две трети домов"; "половина второго" and "первая половина года" are no shares. */
function partAt(row: readonly Piece[], at: number): Numeral | null {
  const first = wordAt(row, at);
  const alone = RUSSIAN_PARTS.get(first);
  if (alone !== undefined) {
    const named =
      /(?:ая|ую|ой|ый)$/.test(wordAt(row, at - 1)) || /^(?:века|часа)$/.test(wordAt(row, at + 1));
    return named || /(?:ого|его)$/.test(wordAt(row, at + 1))
      ? null
      : inWords(at + 1, 'fraction', 1 / alone);
  }
  const count = RUSSIAN_NUMBERS.get(first);
  const part = RUSSIAN_PARTS.get(wordAt(row, at + 1));
  return count !== undefined && part !== undefined && count < part
    ? inWords(at + 2, 'fraction', count / part)
    : null;
}

/** Words that add and multiply. */
function wordsAt(row: readonly Piece[], first: number): Numeral | null {
  let [total, group, scale, end, last] = [0, 0, 1, first, Number.POSITIVE_INFINITY];
  for (;;) {
    const word = wordAt(row, end);
    const small = RUSSIAN_NUMBERS.get(word) ?? (group >= 20 ? RUSSIAN_ONE.get(word) : undefined);
    const factor = RUSSIAN_SCALES.get(word);
    if (small !== undefined && goesOn(group, small)) group += small;
    else if (factor !== undefined && group > 0 && factor < last) {
      total += group * factor;
      group = 0;
      scale = Math.max(scale, factor);
      last = factor;
    } else break;
    end += 1;
  }
  if (end === first) return null;
  const counts = scale > 1 || countsBehind(row, end) || row[end]?.text === '%';
  return counts ? inWords(end, 'exact', total + group, scale) : null;
}

/** "двадцать" before "пять", "сто" before "двадцать": each smaller than the last figure's place. */
const goesOn = (group: number, small: number): boolean =>
  group === 0 ||
  (group % 100 === 0 ? small < 100 : group % 10 === 0 && group % 100 >= 20 && small < 10);

/** "тысяча человек", "около сотни домов", "десятки тысяч": round numbers, and those left open upwards. */
function roundAt(row: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(row, at);
  const behind = BEFORE_GENITIVE.test(wordAt(row, at - 1));
  const one = (behind ? RUSSIAN_ROUND_BEHIND : RUSSIAN_ROUND).get(word);
  if (one !== undefined)
    return countsBehind(row, at + 1) ? inWords(at + 1, 'exact', one, one) : null;
  const least = behind ? undefined : RUSSIAN_VAGUE.get(word);
  if (least === undefined) return null;
  const of = RUSSIAN_VAGUE.get(wordAt(row, at + 1));
  return of !== undefined && of > least
    ? inWords(at + 2, 'vague', (least * of) / 2)
    : inWords(at + 1, 'vague', least);
}
const BEFORE_GENITIVE = /^(?:около|более|менее|свыше|больше|меньше|порядка|до|почти)$/;

/** "двое ранены", "трое полицейских", "погибли двое". */
function collectiveAt(row: readonly Piece[], at: number): Numeral | null {
  const value = RUSSIAN_COLLECTIVES.get(wordAt(row, at));
  return value === undefined ? null : inWords(at + 1, 'exact', value);
}
