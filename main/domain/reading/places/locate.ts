import { foldName } from '../../language/fold.ts';
import { GAZETTEER, type Place } from '../gazetteer.ts';
import type { TextReader } from '../reader.ts';
import { knownPlaces } from './known-places.ts';

/**
 * Where a named place lies; null when neither the list nor the gazetteer knows it, and for what is no
 * name ("the reservoir"): never guessed.
 */
export function locate({ gazetteer }: TextReader, name: string): Place | null {
  const bare = name.replace(KIND_BEFORE, '');
  if (/^\p{Ll}/u.test(bare) && !/\p{Lu}/u.test(bare)) return null;
  const key = keyOf(bare);
  const places = new Set([key, key.replace(KIND_AFTER, '')]);
  for (const candidate of places) {
    const known = KNOWN.get(candidate);
    if (known) return known;
    const row = gazetteer.lookup(candidate);
    const place = row >= 0 && gazetteer.bits(row) & PLACES ? gazetteer.place(row) : null;
    if (place) return place;
  }
  return null;
}
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;
const KINDS = 'city|province|governorate|district|village|town';
const KIND_BEFORE = new RegExp(`^(?:the )?(?:(?:${KINDS}) of )?(?:the )?`, 'i');
const KIND_AFTER = new RegExp(` (?:${KINDS})$`);
const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[\s,-]+/g, ' ')
    .trim();
const KNOWN = knownPlaces(keyOf);
