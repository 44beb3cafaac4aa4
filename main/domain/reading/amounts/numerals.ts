import { CUE } from '../../language/en/lexicon.ts';
import { countAt } from '../dates/counts.ts';
import { has, isFunction, SHAPE, type WordFacts } from '../words.ts';
import { gluedIn, type Row } from './row.ts';

/** A number as it is written: tokens of the row up to `end`. */
export interface Numeral {
  readonly end: number;
  /** "dozens", "millions". */
  readonly vague: boolean;
  /** In groups of thousands or with "million" after it: no label, road or page is. */
  readonly large: boolean;
  /** "2,5" may be two numbers: an amount only with what it measures. */
  readonly doubtful: boolean;
}

/** "3,500", "10 000", "1,50,000", "2.5 million", "twenty-five", "٣٥٠", "5 crore"; `known` when a currency stands before. */
export function numeralAt(row: Row, at: number, known = false): Numeral | null {
  const word = row.words[at];
  if (!word) return null;
  if (isDigits(word)) return inDigits(row, at, known);
  if (word.lower === 'half' && row.words[at + 1]?.lower === 'a') {
    const end = multiplied(row, at + 2);
    return end > at + 2 ? { end, vague: false, large: true, doubtful: false } : null;
  }
  const count = countAt(row.words, at);
  if (!count) return null;
  const end = multiplied(row, count.end);
  return { end, vague: count.value === null, large: (count.value ?? 0) >= 1000, doubtful: false };
}

const isDigits = ({ shape }: WordFacts): boolean =>
  shape === SHAPE.digits || shape === SHAPE.number;

function inDigits(row: Row, at: number, known: boolean): Numeral | null {
  const digits = westernDigits(row.words[at]?.word ?? '');
  // "007" and the tail of a telephone number count nothing.
  if (/^0\d/.test(digits)) return null;
  const grouped = GROUPED.test(digits);
  const doubtful = /^\d+,\d{1,2}$/.test(digits);
  if (!grouped && !doubtful && !/^\d+(?:\.\d+)?$/.test(digits)) return null;
  const tail = spacedGroups(row, at, known);
  const end = multiplied(row, tail);
  return {
    end,
    vague: false,
    large: grouped || end > at + 1,
    doubtful: doubtful && end === at + 1,
  };
}
const GROUPED =
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$|^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

/** Digits of Arabic and Persian as those of the West. */
export const westernDigits = (word: string): string =>
  word.replace(/[٠-٩۰-۹٫٬]/g, (sign) =>
    sign === '٫' ? '.' : sign === '٬' ? ',' : String(sign.charCodeAt(0) & 0xf),
  );

/** Past "million", "bn", "crore", also after a hyphen ("5-million"). */
function multiplied(row: Row, at: number): number {
  const { words } = row;
  const hyphen = words[at]?.word === '-' && gluedIn(row, at) && gluedIn(row, at + 1) ? at + 1 : at;
  let end = hyphen;
  while (end < at + 3 && MULTIPLIER.has(words[end]?.lower ?? '')) end += 1;
  return end > hyphen ? end : at;
}
const MULTIPLIER = new Set(
  `million billion trillion thousand hundred millions billions bn mn mln bln trn dozen crore crores lakh mio mrd
  lakhs مليون ملايين مليار مليارات ألف الف آلاف الاف مليونا ألفا`.split(/\s+/),
);

/** The end of "10 000" or "1 234 567", else that of the one token. */
function spacedGroups(row: Row, at: number, known: boolean): number {
  const { end, plain } = groups(row, at);
  if (end === at + 1) return end;
  // A further number after a space: a column or a telephone number.
  if (row.words[end] && isDigits(row.words[end]) && SPACES.test(row.gap(end))) return at + 1;
  const sure = !plain || known || end > at + 2 || countsWhat(row, end) || reachesTo(row, end);
  return sure ? end : at + 1;
}
const SPACES = /^[ \u00a0\u2009\u202f]$/;

function groups(row: Row, at: number): { end: number; plain: boolean } {
  const { words } = row;
  let end = at + 1;
  let plain = false;
  if (!/^[1-9]\d{0,2}$/.test(westernDigits(words[at]?.word ?? ''))) return { end, plain };
  for (;;) {
    const quoted =
      /^['’]$/.test(words[end]?.word ?? '') && gluedIn(row, end) && gluedIn(row, end + 1);
    const next = quoted ? end + 1 : end;
    const word = words[next];
    if (!word || !isDigits(word) || !GROUP.test(westernDigits(word.word))) break;
    const gap = row.gap(next);
    if (!quoted && !SPACES.test(gap)) break;
    plain ||= gap === ' ';
    end = next + 1;
    if (word.word.length > 3) break;
  }
  return { end, plain };
}
const GROUP = /^\d{3}(?:[.,]\d{1,2})?$/;

/** A unit, a currency, "million" or a noun in small letters after a number. */
function countsWhat({ words }: Row, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^[%°€$£₽₴]$/.test(word.word) || /^\p{Lu}{2,4}s?$/u.test(word.word)) return true;
  if (word.shape === SHAPE.arabic) return true;
  return word.shape === SHAPE.lower && !isFunction(word) && !has(word, CUE.month);
}

/** "2 500 and 3 000": a second number in groups. */
function reachesTo(row: Row, at: number): boolean {
  return (
    /^(?:and|to|-|–|à|et)$/.test(row.words[at]?.lower ?? '') && groups(row, at + 1).end > at + 2
  );
}
