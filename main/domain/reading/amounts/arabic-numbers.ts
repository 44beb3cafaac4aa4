import {
  ARABIC_DUALS,
  ARABIC_FEW,
  ARABIC_NUMBERS,
  ARABIC_PARTS,
  ARABIC_SCALES,
  ARABIC_VAGUE,
} from '../../language/ar/numbers.ts';
import { inWords } from './in-words.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** Whether a folded word is one of Arabic's words for numbers. */
export const isArabicNumber = (folded: string): boolean =>
  ARABIC_NUMBERS.has(folded) ||
  ARABIC_SCALES.has(folded) ||
  ARABIC_DUALS.has(folded) ||
  ARABIC_VAGUE.has(folded) ||
  ARABIC_PARTS.has(folded);

/** The number in Arabic words that begins at piece `at`: "خمسة وعشرون ألفا", "نصف مليون", "عشرات الآلاف". */
export function arabicNumeralAt(row: readonly Piece[], at: number): Numeral | null {
  const word = folded(row, at);
  if (!isArabic(word)) return null;
  const few = ARABIC_FEW.has(word) ? ARABIC_SCALES.get(folded(row, at + 1)) : undefined;
  if (few !== undefined) return inWords(at + 2, 'vague', 2 * few);
  return vagueAt(row, at) ?? partAt(row, at) ?? wordsAt(row, at);
}

/** The scale words after digits: "٣٫٥ مليون", "31 ألف". */
export function arabicScaleAt(row: readonly Piece[], at: number): number | undefined {
  return ARABIC_SCALES.get(folded(row, at));
}

/** By its first letter, since each piece of every text is asked. */
const isArabic = (word: string): boolean => word.charCodeAt(0) >= 0x600;

const folded = (row: readonly Piece[], at: number): string => row[at]?.folded ?? '';

function vagueAt(row: readonly Piece[], at: number): Numeral | null {
  const two = ARABIC_VAGUE.get(`${folded(row, at)} ${folded(row, at + 1)}`);
  if (two !== undefined) return inWords(at + 2, 'vague', two);
  const one = ARABIC_VAGUE.get(folded(row, at));
  return one === undefined ? null : inWords(at + 1, 'vague', one);
}

/** "نصف مليون"; "ثلثا السكان" is a share. */
function partAt(row: readonly Piece[], at: number): Numeral | null {
  const part = ARABIC_PARTS.get(folded(row, at));
  if (part === undefined) return null;
  const scale = ARABIC_SCALES.get(folded(row, at + 1));
  if (scale !== undefined) return inWords(at + 2, 'exact', part * scale);
  // "عشر" is rather ten than a tenth, and a bare "ربع" before an adjective a quarter of the year.
  const next = folded(row, at + 1);
  const share = /^ال\p{L}/u.test(next) || next === 'هولاء' || next === 'سكان' || next === 'عدد';
  if (!share || folded(row, at) === 'عشر') return null;
  return inWords(at + 1, 'fraction', part);
}

/** Numbers, hundreds and scales joined by "و": the parts add up, a scale multiplies what stands before it. */
function wordsAt(row: readonly Piece[], first: number): Numeral | null {
  let total = 0;
  let group: number | null = null;
  let scale = 1;
  let end = first;
  const between = row[first - 1]?.folded === 'بين' && scaled(row, first);
  for (;;) {
    // "بين مليونين وثلاثة ملايين": two numbers, not their sum.
    if (between && end > first && row[end]?.text === 'و') break;
    const joined = end > first && row[end]?.text === 'و';
    const at = joined ? end + 1 : end;
    const word = folded(row, at);
    const dual = group === null ? ARABIC_DUALS.get(word) : undefined;
    const factor = dual === undefined ? ARABIC_SCALES.get(word) : undefined;
    const number =
      dual === undefined && factor === undefined ? ARABIC_NUMBERS.get(word) : undefined;
    if (dual !== undefined && (end === first || joined)) {
      total += dual;
      scale = Math.max(scale, dual / 2);
    } else if (factor !== undefined && !(joined && group !== null)) {
      total += (group ?? 1) * factor;
      scale = Math.max(scale, factor);
      group = null;
    } else if (number !== undefined && mayAdd(group, number, joined, end > first)) {
      group = addTo(group, number, joined);
    } else break;
    end = at + 1;
  }
  if (end === first) return null;
  const value = total + (group ?? 0);
  // "واحد" alone follows its noun, and "أحد" is somebody.
  if (value <= 2 && end === first + 1) return null;
  return inWords(end, 'exact', value, scale);
}

/** Whether a scale stands before the "و" that follows a number. */
function scaled(row: readonly Piece[], first: number): boolean {
  let at = first;
  while (row[at] && row[at]?.text !== 'و' && at < first + 3) at += 1;
  const last = folded(row, at - 1);
  return ARABIC_SCALES.has(last) || ARABIC_DUALS.has(last);
}

/** "ثلاثة عشر" stands without "و", "خمسة وعشرون" and "مئة وخمسون" with it, "ثلاث مئة" without. */
function mayAdd(group: number | null, number: number, joined: boolean, goesOn: boolean): boolean {
  if (group === null) return !goesOn || joined;
  if (joined) return number < 100 && (group >= 100 ? true : group < 10 && number >= 20);
  return (number === 10 && group < 10) || (number === 100 && group < 10);
}

const addTo = (group: number | null, number: number, joined: boolean): number => {
  if (group === null) return number;
  return number === 100 && !joined ? group * 100 : group + number;
};
