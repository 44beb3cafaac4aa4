import {
  CURRENCY_NOUN,
  CURRENCY_SIGN,
  isCode,
  LETTERS_BEFORE,
  SHORT_AFTER,
  SHORT_BEFORE,
  WEAK_CURRENCY_NOUN,
} from '../../language/en/currencies.ts';
import { SHAPE } from '../words.ts';
import { type Numeral, numeralAt, westernDigits } from './numerals.ts';
import { gluedIn, type Row } from './row.ts';

/** The end of an amount of money whose number or currency stands at `at`; null where none does. */
export function moneyEnd(row: Row, at: number): number | null {
  return inOneWord(row, at) ?? currencyFirst(row, at) ?? numberFirst(row, at);
}

/** "$5m", "US$ 5 million", "Rs. 500", "EUR 3–4 million". */
function currencyFirst(row: Row, at: number): number | null {
  const number = signEnd(row, at) ?? shortEnd(row, at);
  if (number !== null) {
    const count = numeralAt(row, number, true);
    return count && priced(row, at, number, count.end);
  }
  const word = row.words[at]?.word ?? '';
  if (!isCode(word, true)) return null;
  const count = numeralAt(row, at + 1, true);
  if (!count || !isCode(word, count.large || lettered(row, count.end) > count.end)) return null;
  return priced(row, at, at + 1, count.end);
}

/** Past a sign and the country's letters before it: "$", "NT$", "E£", "U.S.$". */
function signEnd({ words, gap }: Row, at: number): number | null {
  if (CURRENCY_SIGN.test(words[at]?.word ?? '')) return at + 1;
  const country = /^(?:[A-Z]{1,3}|Mex|U\.S\.?|Can|Aus|Au|Ca|us)$/.test(words[at]?.word ?? '');
  return country && CURRENCY_SIGN.test(words[at + 1]?.word ?? '') && gap(at + 1) === ''
    ? at + 2
    : null;
}

/** Past "Rs", "Rs." and "KSh". */
function shortEnd(row: Row, at: number): number | null {
  if (!SHORT_BEFORE.has(row.words[at]?.word ?? '')) return null;
  return row.words[at + 1]?.word === '.' && gluedIn(row, at + 1) ? at + 2 : at + 1;
}

/** "N250 million", "R10m", "Rs2.5 million", "USD900,000": currency and digits are one token. */
function inOneWord(row: Row, at: number): number | null {
  const match = /^(\p{L}{1,4}?)(\d+)(\p{L}{0,3})$/u.exec(row.words[at]?.word ?? '');
  const [, letters = '', digits = '', letter = ''] = match ?? [];
  const sure = SHORT_BEFORE.has(letters) || isCode(letters, false);
  if (!match || !(sure || LETTERS_BEFORE.has(letters) || isCode(letters, true))) return null;
  if (letter !== '') return LETTER.test(letter) ? at + 1 : null;
  const end = digitsAfter(row, at + 1, digits);
  const scaled = scaleEnd(row, end);
  return sure || scaled > end || end > at + 1 ? scaled : null;
}

/** The tokeniser ends a word at a point or comma: "Rs2" "." "5", "USD900" "," "000". */
function digitsAfter(row: Row, at: number, digits: string): number {
  let end = at;
  while (gluedIn(row, end) && gluedIn(row, end + 1) && end < at + 8) {
    const sign = row.words[end]?.word;
    const next = row.words[end + 1]?.word ?? '';
    const grouped = sign === ',' && digits.length <= 3 && /^\d{3}(?:,\d{3})*(?:\.\d+)?$/.test(next);
    if (!grouped && !(sign === '.' && /^\d+$/.test(next))) break;
    end += 2;
  }
  return end;
}

/** "million", "bn" or a letter for them. */
function scaleEnd(row: Row, at: number): number {
  return /^(?:million|billion|trillion|thousand|bn|mn|crore|lakh)$/.test(row.words[at]?.lower ?? '')
    ? at + 1
    : lettered(row, at);
}

/** "$5m", "£3bn", "$221k". */
const lettered = (row: Row, at: number): number =>
  gluedIn(row, at) && LETTER.test(row.words[at]?.word ?? '') ? at + 1 : at;
const LETTER = /^(?:m|bn|k|tn|mn|b|trn|mln|M|B|K|BN|T)$/;

/** The end of what begins with a currency, with a second number and, after a sign, nothing more. */
function priced(row: Row, at: number, number: number, end: number): number {
  const first = lettered(row, end);
  if (!/^(?:-|–|to)$/.test(row.words[first]?.lower ?? '')) return first;
  const again = sameCurrency(row, at, number, first + 1);
  const word = row.words[again];
  if (!word || (word.shape !== SHAPE.digits && word.shape !== SHAPE.number)) return first;
  const count = numeralAt(row, again, true);
  return count ? lettered(row, count.end) : first;
}

/** Past the currency when it stands before the second number too. */
function sameCurrency({ words }: Row, at: number, number: number, second: number): number {
  const length = number - at;
  for (let step = 0; step < length; step += 1) {
    if (words[at + step]?.word !== words[second + step]?.word) return second;
  }
  return second + length;
}

/** "5 million Syrian pounds", "5m USD", "millions of dollars", "500 €". */
function numberFirst(row: Row, at: number): number | null {
  const first = numeralAt(row, at);
  if (!first) return null;
  const second = secondNumber(row, first);
  let end = lettered(row, second.end);
  const large = second.large || end > second.end;
  const of = row.words[end]?.lower;
  if ((of === 'of' && first.vague) || (of === 'de' && large)) end += 1;
  return currencyAfter(row, end, large);
}

/** "15 to 20", "3,000-5,000": the last number counts what follows. */
export function secondNumber(row: Row, first: Numeral): Numeral {
  const dash = lettered(row, first.end);
  if (!/^(?:-|–|to)$/.test(row.words[dash]?.lower ?? '')) return first;
  const word = row.words[dash + 1];
  const opens = word && /^[\p{N}]/u.test(westernDigits(word.word));
  const second = opens || first.large ? numeralAt(row, dash + 1) : numberWord(row, dash + 1);
  return second ?? first;
}

const numberWord = (row: Row, at: number): Numeral | null => {
  const read = numeralAt(row, at);
  return read && !read.vague ? read : null;
};

function currencyAfter(row: Row, at: number, large: boolean): number | null {
  const { words } = row;
  const word = words[at]?.word ?? '';
  // "2,010 USD 900,000": the currency is that of the number after it.
  const before = /^\p{N}/u.test(words[at + 1]?.word ?? '');
  if (before && (isCode(word, true) || CURRENCY_SIGN.test(word))) return null;
  if (isCode(word, large)) return words[at + 1]?.lower === 'francs' ? at + 2 : at + 1;
  if (CURRENCY_SIGN.test(word)) return at + 1;
  if (SHORT_AFTER.has(word)) return at + 1;
  let noun = at;
  while (noun < at + 3 && isCountryWord(row, noun)) noun += 1;
  for (let place = noun; place >= at; place -= 1) {
    const lower = (words[place]?.lower ?? '').replace(/^d['’]/, '');
    if (!CURRENCY_NOUN.has(lower) && !(WEAK_CURRENCY_NOUN.has(lower) && (large || place > at)))
      continue;
    if (lower === 'pounds' && words[place + 1]?.lower === 'of') return null;
    return words[place + 1]?.lower === 'sterling' ? place + 2 : place + 1;
  }
  return null;
}

function isCountryWord({ words }: Row, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (word.shape === SHAPE.capitalised ||
      word.shape === SHAPE.dotted ||
      word.shape === SHAPE.allCapitals ||
      word.lower === 'us')
  );
}
