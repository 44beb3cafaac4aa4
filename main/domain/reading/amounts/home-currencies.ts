import {
  CURRENCIES_BY_COUNTRY,
  SHARED_CURRENCY_NOUNS,
  SHORT_AFTER,
  SHORT_BEFORE,
  UNKNOWN_CURRENCY,
} from '../../language/currencies.ts';
import type { Piece } from './pieces.ts';
import { phraseAt } from './row.ts';

/** What "pounds" and other nouns that several countries share mean in a text. */
export type HomeCurrencies = ReadonlyMap<string, string>;

/** Of a text that names no country. */
export const NO_HOME: HomeCurrencies = new Map();

/** Words of the longest name of a country: "democratic republic of congo". */
const LONGEST_NAME = 4;

/**
 * The currencies that a sentence's nouns mean by the countries that it names, else those that its text names: one
 * country says which. A noun of which nothing or too much is said has no entry: its currency is unknown. The country
 * of the pound sterling decides where it is named in the sentence itself: it gives in its own money.
 */
export function homeCurrencies(
  rows: readonly (readonly Piece[])[],
): (row: readonly Piece[]) => HomeCurrencies {
  if (!rows.some(hasShared)) return () => NO_HOME;
  const ofText = namedIn(rows);
  return (row) => (hasShared(row) ? homesOf(currenciesNamed(row), ofText) : NO_HOME);
}

/** What such nouns mean where they stand in no sentence: in the head of a table. */
export const homeOfText = (rows: readonly (readonly Piece[])[]): HomeCurrencies =>
  homesOf(new Set(), namedIn(rows));

/** The code of a currency, or what a noun that several countries share means here. */
export const currencyHere = (unit: string, home: HomeCurrencies): string =>
  SHARED_CURRENCY_NOUNS.has(unit) ? (home.get(unit) ?? UNKNOWN_CURRENCY) : unit;

const SHARED_WORDS: ReadonlySet<string> = new Set(
  [...SHARED_CURRENCY_NOUNS.keys()].flatMap((noun) => [noun, `${noun}s`]),
);
const SHARED_SHORT: ReadonlySet<string> = new Set(
  [...SHORT_BEFORE, ...SHORT_AFTER]
    .filter(([, unit]) => SHARED_CURRENCY_NOUNS.has(unit))
    .map(([short]) => short),
);

const hasShared = (row: readonly Piece[]): boolean =>
  row.some(
    ({ text, lower, folded }) =>
      SHARED_WORDS.has(lower) || SHARED_WORDS.has(folded) || SHARED_SHORT.has(text),
  );

function homesOf(ofRow: ReadonlySet<string>, ofText: ReadonlySet<string>): HomeCurrencies {
  const entries = [...SHARED_CURRENCY_NOUNS].flatMap(([noun, codes]): [string, string][] => {
    const here = codes.filter((code) => ofRow.has(code));
    const [code, ...others] = here.length > 0 ? here : codes.filter((one) => ofText.has(one));
    const decides = others.length === 0 || (code === 'GBP' && here.length > 0);
    return code !== undefined && decides ? [[noun, code]] : [];
  });
  return new Map(entries);
}

const namedIn = (rows: readonly (readonly Piece[])[]): Set<string> =>
  new Set(rows.flatMap((row) => [...currenciesNamed(row)]));

function currenciesNamed(row: readonly Piece[]): Set<string> {
  const codes = new Set<string>();
  for (let at = 0; at < row.length; ) {
    const country = phraseAt(row, at, CURRENCIES_BY_COUNTRY, LONGEST_NAME);
    for (const code of country?.value ?? []) codes.add(code);
    at = country?.end ?? at + 1;
  }
  return codes;
}
