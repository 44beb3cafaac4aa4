import {
  CURRENCIES_BY_COUNTRY,
  SHARED_CURRENCY_NOUNS,
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
 * country says which, several leave it unknown. A noun of which nothing is said has no entry. The country of the
 * pound sterling decides where it is named in the sentence itself: it gives in its own money.
 */
export function homeCurrencies(
  rows: readonly (readonly Piece[])[],
): (row: readonly Piece[]) => HomeCurrencies {
  if (!rows.some(hasShared)) return () => NO_HOME;
  const ofText = new Set(rows.flatMap((row) => [...currenciesNamed(row)]));
  return (row) => {
    if (!hasShared(row)) return NO_HOME;
    const ofRow = currenciesNamed(row);
    const entries = [...SHARED_CURRENCY_NOUNS].flatMap(([noun, codes]): [string, string][] => {
      const code = only(codes, ofRow) ?? only(codes, ofText);
      return code === null ? [] : [[noun, code]];
    });
    return new Map(entries);
  };
}

const SHARED_FORMS: ReadonlySet<string> = new Set(
  [...SHARED_CURRENCY_NOUNS.keys()].flatMap((noun) => [noun, `${noun}s`]),
);

const hasShared = (row: readonly Piece[]): boolean =>
  row.some(({ lower, folded }) => SHARED_FORMS.has(lower) || SHARED_FORMS.has(folded));

/** The one currency of `codes` that is named; unknown for several, null for none. */
function only(codes: readonly string[], named: ReadonlySet<string>): string | null {
  const [first, ...others] = codes.filter((code) => named.has(code));
  if (first === undefined) return null;
  if (others.length === 0 || first === 'GBP') return first;
  return UNKNOWN_CURRENCY;
}

function currenciesNamed(row: readonly Piece[]): Set<string> {
  const codes = new Set<string>();
  for (let at = 0; at < row.length; ) {
    const country = phraseAt(row, at, CURRENCIES_BY_COUNTRY, LONGEST_NAME);
    for (const code of country?.value ?? []) codes.add(code);
    at = country?.end ?? at + 1;
  }
  return codes;
}
