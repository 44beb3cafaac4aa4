import {
  ARABIC_CURRENCIES,
  CURRENCY_BY_NATION,
  CURRENCY_NOUNS,
  currencyCode,
  FRENCH_CURRENCIES,
  LETTERED_SIGNS,
  LETTERS_BEFORE,
  SHORT_AFTER,
  SHORT_BEFORE,
  SIGNS,
  UNKNOWN_CURRENCY,
  WEAK_NOUNS,
} from '../../language/currencies.ts';
import { currencyHere, type HomeCurrencies } from './home-currencies.ts';
import type { Piece } from './pieces.ts';
import { isHyphen, lowerAt, phraseAt, skipHyphen } from './row.ts';
import type { Measure } from './units.ts';

/** A currency before a number, which begins at `number`. */
export interface Before {
  readonly unit: string;
  readonly number: number;
  /** Letters that are many other things too: only beside a large number. */
  readonly doubtful: boolean;
}

/** "$", "US$", "NT$", "Rs.", "EUR", "R" written to its number. */
export function currencyBefore(
  row: readonly Piece[],
  at: number,
  home: HomeCurrencies,
): Before | null {
  const piece = row[at];
  if (!piece) return null;
  const sign = SIGNS.get(piece.text);
  if (sign !== undefined) {
    const negative = /^[-−]$/.test(row[at + 1]?.text ?? '') && row[at + 1]?.glued ? 1 : 0;
    return { unit: sign, number: at + 1 + negative, doubtful: false };
  }
  if (piece.kind !== 'word') return null;
  return lettered(row, at) ?? inLetters(row, at, home);
}

/** "US$", "U.S.$", "US $", "A$", "E£". */
function lettered(row: readonly Piece[], at: number): Before | null {
  const sign = row[at + 1];
  const plain = SIGNS.get(sign?.text ?? '');
  if (!sign || plain === undefined) return null;
  const country = /^us$|^u\.s\.?$/.test(lowerAt(row, at));
  if (!sign.glued && !(country && sign.space === ' ')) return null;
  const known = LETTERED_SIGNS.get(`${lowerAt(row, at)}${sign.text}`);
  // Letters that no list knows: a currency, but which one is not to be guessed.
  const unit = known ?? (/^\p{Lu}{1,3}$/u.test(row[at]?.text ?? '') ? UNKNOWN_CURRENCY : plain);
  return { unit, number: at + 2, doubtful: false };
}

function inLetters(row: readonly Piece[], at: number, home: HomeCurrencies): Before | null {
  const word = row[at]?.text ?? '';
  const short = SHORT_BEFORE.get(word);
  const stop = lowerAt(row, at + 1) === '.' && row[at + 1]?.glued === true && !row[at + 2]?.glued;
  const next = stop ? at + 2 : at + 1;
  if (short !== undefined && (row[next]?.kind === 'number' || stop))
    return {
      unit: currencyHere(short, home),
      number: next,
      doubtful: /^(?:Fr|Sh|SP|LL|Af|RM|CFA)$/.test(word),
    };
  const code = currencyCode(word, true);
  if (code !== null)
    return { unit: code, number: at + 1, doubtful: currencyCode(word, false) === null };
  const letters = LETTERS_BEFORE.get(word);
  return letters !== undefined && row[at + 1]?.glued === true
    ? { unit: letters, number: at + 1, doubtful: true }
    : null;
}

/**
 * "dollars", "Syrian pounds", "USD", "€", "of dollars" after a number that ends at `at`. `large`: in
 * groups or with a scale; `weights`: the row speaks of weights, so that "pounds" are no money; `home`: what a noun
 * that several countries share means here.
 */
export function currencyAfter(
  row: readonly Piece[],
  at: number,
  large: boolean,
  weights: boolean,
  home: HomeCurrencies,
): Measure | null {
  const from = skipHyphen(row, at);
  const hyphened = from > at;
  const measure = (unit: string, end: number): Measure => ({
    unit: currencyHere(unit, home),
    end,
    hyphened,
  });
  const nation = nationAt(row, from);
  if (nation) return measure(nation.unit, nation.end);
  const piece = row[from];
  if (!piece) return null;
  const arabic = phraseAt(row, from, ARABIC_CURRENCIES, 2);
  if (arabic) return measure(arabic.value, arabic.end);
  const french = frenchAt(row, from);
  if (french) return measure(french.unit, french.end);
  const name = nameAt(row, from);
  if (name) {
    const { noun, unit, end } = name;
    if (noun === 'pound' && isWeight(row, end, hyphened, weights)) return measure('lb', end);
    const plural = piece.lower !== noun;
    const trusted = !WEAK_NOUNS.has(noun) || large || (noun === 'pound' && plural);
    const isSterling = noun === 'pound' && lowerAt(row, end) === 'sterling';
    if (!trusted) return null;
    return isSterling ? measure('GBP', end + 1) : measure(unit, end);
  }
  return written(row, from, large, measure);
}

/** "de francs congolais", "livres sterling": the adjective stands behind. */
function frenchAt(row: readonly Piece[], at: number): { unit: string; end: number } | null {
  const from = lowerAt(row, at) === 'de' ? at + 1 : at;
  const unit = FRENCH_CURRENCIES.get(`${lowerAt(row, from)} ${lowerAt(row, from + 1)}`);
  return unit === undefined ? null : { unit, end: from + 2 };
}

/** "Syrian pounds", "new Taiwan dollars", "CFA francs": the noun decides with its country. */
function nationAt(row: readonly Piece[], at: number): { unit: string; end: number } | null {
  let phrase = '';
  let found: { unit: string; end: number } | null = null;
  for (let end = at; end < Math.min(row.length, at + 5); end += 1) {
    const word = lowerAt(row, end);
    const unit = CURRENCY_BY_NATION.get(`${phrase}${singular(word)}`);
    if (unit !== undefined) found = { unit, end: end + 1 };
    phrase += `${word} `;
  }
  return found;
}

/** A noun without its country; "d’euros" and "cents" too. */
function nameAt(
  row: readonly Piece[],
  at: number,
): { noun: string; unit: string; end: number } | null {
  const word = lowerAt(row, at).replace(/^d['’]/, '');
  const from = word === 'de' ? at + 1 : at;
  const noun = singular(from > at ? lowerAt(row, from) : word);
  const last = noun === 'cfa' && singular(lowerAt(row, from + 1)) === 'franc' ? from + 1 : from;
  const unit = CURRENCY_NOUNS.get(noun);
  return unit === undefined ? null : { noun, unit, end: last + 1 };
}

/** "USD", "€", "Rs", "MUSD": not where the number after it has it before itself. */
function written(
  row: readonly Piece[],
  at: number,
  large: boolean,
  measure: (unit: string, end: number) => Measure,
): Measure | null {
  const word = row[at]?.text ?? '';
  const next = row[at + 1];
  const before = next?.kind === 'number';
  const sign = SIGNS.get(word);
  if (sign !== undefined) return before && next.glued ? null : measure(sign, at + 1);
  const short = SHORT_AFTER.get(word) ?? SHORT_AFTER.get(row[at]?.lower ?? '');
  if (short !== undefined && !before) return measure(short, at + 1);
  const code = currencyCode(word, large);
  if (code === null || (before && next.space !== ' ')) return null;
  if (before) return null;
  return measure(code, lowerAt(row, at + 1) === 'francs' ? at + 2 : at + 1);
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{2})s$/u, '');

/** "50 pounds of rice", "a 500-pound bomb", "the bag weighs 50 pounds". */
function isWeight(
  row: readonly Piece[],
  end: number,
  hyphened: boolean,
  weights: boolean,
): boolean {
  const next = lowerAt(row, end);
  if (next === 'sterling') return false;
  if (next === 'of') return !MONEY_NOUNS.test(lowerAt(row, end + 1));
  if (hyphened) return !MONEY_NOUNS.test(lowerAt(row, isHyphen(row, end) ? end + 1 : end));
  return weights || /^(?:each|per)$/.test(next);
}
const MONEY_NOUNS =
  /^(?:damage|damages|losses|loss|investment|investments|funding|funds|aid|debt|debts|savings|public|government|taxpayers?|cash|money|fine|fines|grant|grants|fee|fees|bill|note|notes|loan|loans|reward|cheque|voucher|vouchers|budget|deal|profit|profits|tax|taxes)$/;

/** Whether a row speaks of what things weigh. */
export const speaksOfWeights = (row: readonly Piece[]): boolean =>
  row.some(({ lower }) => /^(?:weigh(?:s|ed|ing|t|ts)?|lbs?|ounces?|heavier|lighter)$/.test(lower));
