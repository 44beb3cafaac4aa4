import {
  CURRENCY_NOUNS,
  currencyCode,
  LETTERED_SIGNS,
  SHORT_BEFORE,
  SIGNS,
} from '../../language/currencies.ts';
import { foldName } from '../../language/fold.ts';
import { UNITS } from '../../language/units.ts';

/**
 * The unit or currency that a head or a cell names alone: "US$", "%", "SDG", "tonnes"; null for none. The noun of a
 * currency that several countries share stands for itself.
 */
export function unitNamed(name: string): string | null {
  const text = name.trim();
  const folded = foldName(text);
  // "(M)" and "(f)" are rather men and women.
  if (/^[mfdhgs]$/.test(folded)) return null;
  return (
    currencyCode(text, true) ??
    SIGNS.get(text) ??
    LETTERED_SIGNS.get(text.toLowerCase()) ??
    UNITS.get(folded) ??
    SHORT_BEFORE.get(text) ??
    CURRENCY_NOUNS.get(folded.replace(/s$/, '')) ??
    null
  );
}
