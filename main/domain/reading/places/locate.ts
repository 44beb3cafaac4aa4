import { foldName } from '../../language/fold.ts';
import { GAZETTEER, type Place } from '../gazetteer.ts';
import type { TextReader } from '../reader.ts';
import { knownPlaces } from './known-places.ts';

/** All that places need of what texts are read with. */
export type PlaceReader = Pick<TextReader, 'gazetteer'>;

interface Found {
  readonly place: Place;
  /** So well known that nobody who writes the name alone means a namesake. */
  readonly known: boolean;
}

/**
 * Where a named place lies, taken by itself; null when neither the list nor the gazetteer knows it, and for what is no
 * name ("the reservoir"): never guessed.
 */
export const locate = (reader: PlaceReader, name: string): Place | null =>
  find(reader, name)?.place ?? null;

/** A place as articles name it. */
export interface NamedPlace {
  /** Its name and other spellings. */
  readonly forms: readonly string[];
  /** The articles that name it, by their ids or numbers; asked only where the place is known. */
  readonly articles: () => readonly (string | number)[];
}

/**
 * Where the places of a library lie, in their order; null where nobody knows. A smaller one whose articles
 * name places of other countries and none of its own is a namesake that the gazetteer lacks: it is not placed.
 */
export function locateTogether(
  reader: PlaceReader,
  named: readonly NamedPlace[],
): (Place | null)[] {
  const all = named.map(({ forms, articles }) => {
    const found = forms.map((form) => find(reader, form)).find((one) => one !== null);
    return found ? { ...found, articles: articles() } : null;
  });
  /** By article, how many of its places lie in each country. */
  const countries = new Map<string | number, Map<string, number>>();
  for (const found of all) {
    for (const article of found?.articles ?? []) {
      const counts = countries.get(article) ?? new Map<string, number>();
      countries.set(article, counts);
      const { country = '' } = found?.place ?? {};
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return all.map((found) => {
    if (!found || found.known) return found?.place ?? null;
    const around = found.articles.flatMap((article) => countries.get(article) ?? []);
    return isAmongItsOwn(found.place, around) ? found.place : null;
  });
}

/**
 * Whether another place of its country is named with it, or no place of another one.
 * @param around for each article that names it, how many of its places lie in each country
 */
function isAmongItsOwn(place: Place, around: readonly ReadonlyMap<string, number>[]): boolean {
  let isAlone = true;
  for (const counts of around) {
    for (const [country, count] of counts) {
      if (country !== place.country) isAlone = false;
      else if (count > 1) return true;
    }
  }
  return isAlone;
}

function find({ gazetteer }: PlaceReader, name: string): Found | null {
  const bare = name.replace(KIND_BEFORE, '');
  if (/^\p{Ll}/u.test(bare) && !/\p{Lu}/u.test(bare)) return null;
  const key = keyOf(bare);
  const places = new Set([key, key.replace(KIND_AFTER, '')]);
  for (const candidate of places) {
    const known = KNOWN.get(candidate);
    if (known) return { place: known, known: true };
    const row = gazetteer.lookup(candidate);
    const place = row >= 0 && gazetteer.bits(row) & PLACES ? gazetteer.place(row) : null;
    if (place) {
      const isCountry = (gazetteer.bits(row) & GAZETTEER.country) !== 0;
      return { place, known: isCountry || gazetteer.size(row) >= MILLION };
    }
  }
  return null;
}
/** Of inhabitants, as the gazetteer has it: the logarithm to base 2. */
const MILLION = 20;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;
const KINDS = 'city|province|governorate|district|village|town';
const KIND_BEFORE = new RegExp(`^(?:the )?(?:(?:${KINDS}) of )?(?:the )?`, 'i');
const KIND_AFTER = new RegExp(` (?:${KINDS})$`);
const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[\s,-]+/g, ' ')
    .trim();
const KNOWN = knownPlaces(keyOf);
