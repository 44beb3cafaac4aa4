import { KNOWN_PLACES } from '../../language/en/place-words.ts';
import { isCapital, lowerAt, type Token } from '../sentence-tokens.ts';

/** "Jonglei state recorded 40 cases", "Hanoi recorded 41 °C": what is recorded lies there, and nobody is named. */
export function isWhere(
  tokens: readonly Token[],
  { first, next }: { readonly first: number; readonly next: number },
  verb: number,
): boolean {
  const words = tokens.slice(first, next).filter(({ lower }) => lower !== 'the');
  if (!/^(?:recorded|records|registered|registers|logged|detected)$/.test(lowerAt(tokens, verb)))
    return false;
  const kind = words.at(-1)?.lower ?? '';
  const named = words.length > 1 && isCapital(words[0]) && GEOGRAPHIC.test(kind);
  const known = KNOWN_PLACES.has(words.map(({ lower }) => lower).join(' '));
  return known || named || (words.every(isCapital) && isWeather(tokens[verb + 1]));
}
const GEOGRAPHIC =
  /^(?:provinces?|regions?|governorates?|states?|districts?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|camps?|islands?|valley|oblast|prefecture|commune|locality|settlement)$/;

/** Degrees and rain are measured of a place. */
export const isWeather = (token: Token | undefined): boolean =>
  /^(?:°[CF]|mm|cm)$/.test(token?.amount?.unit ?? '');
