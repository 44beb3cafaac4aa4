import { namedPlace } from '../brief/claims/places.ts';
import type { PlaceReader } from '../reading/places/locate.ts';

/** The names of a place as a person writes it: "White Nile / النيل الأبيض"; the first one is shown. */
export const namesOfPlace = (place: string): string[] =>
  place
    .split(/\s+\/\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** All by which a place is known again: two places are one where they share a key. */
export function keysOfPlace(reader: PlaceReader, place: string): string[] {
  const keys = namesOfPlace(place).flatMap((name) => {
    const bare = name.replace(ARABIC_KIND, '');
    // Typed without capitals it is a name all the same.
    const capital = bare.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    const { form, key } = namedPlace(reader, bare === bare.toLowerCase() ? capital : bare);
    return [form, key];
  });
  return [...new Set(keys)].filter((key) => key !== '');
}

const ARABIC_KIND = /^(?:ولاية|محافظة|محلية|مديرية|مدينة|بلدة|قرية)\s+/u;
