import type { EntityAnalysis } from '../entities/types.ts';
import { ARABIC_NAMES } from '../language/ar/names.ts';
import { consonantKey, latinOf, soundKey } from '../language/transliteration.ts';
import { locate, type PlaceReader } from '../reading/places/locate.ts';
import type { BriefTongue } from './labels.ts';
import { isArabic } from './other-tongue.ts';

/** Names of places in the letters of a brief's language, as far as its texts, the names list or the gazetteer know them. */

interface Named {
  readonly articles: readonly { readonly analysis: EntityAnalysis | null }[];
  readonly places?: PlaceReader | undefined;
}

/** The place in the letters of the language; as it is written where nobody knows its other name: none is made up. */
export function placeIn(place: string, tongue: BriefTongue, input: Named): string {
  const isWanted = (words: string): boolean => isArabic(words) === (tongue === 'ar');
  if (isWanted(place) || !/\p{L}/u.test(place)) return place;
  const [, before = '', several = '', after = ''] = SEVERAL.exec(place) ?? [];
  if (several !== '') {
    const link = several.trim() === ',' ? LISTED[tongue] : AND[tongue];
    const both = [placeIn(before, tongue, input), placeIn(after, tongue, input)];
    // Half a line in other letters is harder to read than all of it.
    return both.every(isWanted) ? both.join(link) : place;
  }
  const [, bare = place, kind = ''] = tongue === 'ar' ? (KIND.exec(place) ?? []) : [];
  const name = nameIn(bare, isWanted, input);
  if (name === null) return sideOf(place, tongue, input, isWanted) ?? place;
  const noun = KINDS[kind.toLowerCase()];
  return noun === undefined ? name : `${noun} ${name}`;
}

/** "Western Yemen", "غرب اليمن": a side of a place that has a name; null where it is none. */
function sideOf(
  place: string,
  tongue: BriefTongue,
  input: Named,
  isWanted: (words: string) => boolean,
): string | null {
  const [, said = '', rest = ''] = SIDE.exec(place) ?? [];
  const side = SIDES.find((one) => one.said.test(said))?.[tongue];
  if (side === undefined) return null;
  const named = placeIn(rest, tongue, input);
  return isWanted(named) ? `${side} ${named}` : null;
}
const SIDE = /^(northern|southern|eastern|western|central|(?:شمال|جنوب|شرق|غرب|وسط)ي?) (.+)$/iu;
interface Side extends Partial<Record<BriefTongue, string>> {
  readonly said: RegExp;
}
/** In French the name would need its article. */
const SIDES: readonly Side[] = [
  { said: /^(?:northern|شمال)/iu, en: 'northern', ar: 'شمال' },
  { said: /^(?:southern|جنوب)/iu, en: 'southern', ar: 'جنوب' },
  { said: /^(?:eastern|شرق)/iu, en: 'eastern', ar: 'شرق' },
  { said: /^(?:western|غرب)/iu, en: 'western', ar: 'غرب' },
  { said: /^(?:central|وسط)/iu, en: 'central', ar: 'وسط' },
];

/** "Kosti, Rabak and Guli". */
const SEVERAL = /^(.+?)((?:,? (?:and|et) )|, |، | و(?=\p{L}{2}))(.+)$/u;
const LISTED: Readonly<Record<BriefTongue, string>> = { en: ', ', ar: '، ', fr: ', ' };
const AND: Readonly<Record<BriefTongue, string>> = { en: ' and ', ar: ' و', fr: ' et ' };
const KINDS: Readonly<Record<string, string>> = {
  state: 'ولاية',
  province: 'محافظة',
  governorate: 'محافظة',
  district: 'مديرية',
  locality: 'محلية',
  city: 'مدينة',
  town: 'بلدة',
  village: 'قرية',
  camp: 'مخيم',
  region: 'إقليم',
};
const KIND = new RegExp(`^(.+?) (${Object.keys(KINDS).join('|')})$`, 'iu');

function nameIn(
  name: string,
  isWanted: (words: string) => boolean,
  { articles, places }: Named,
): string | null {
  const told = articles.flatMap(({ analysis }) =>
    (analysis?.entities ?? [])
      .filter(({ type }) => type === 'place')
      .flatMap((entity) => [entity.name, ...entity.aliases].filter(isWanted)),
  );
  return (
    alike(name, [...new Set(told)], places) ??
    alike(name, LISTED_PLACES.filter(isWanted)) ??
    (isArabic(name) ? latinOf(name) : spelledOut(name, places))
  );
}
const LISTED_PLACES = ARABIC_NAMES.filter(({ type }) => type === 'place').flatMap(
  ({ arabic, latin }) => [arabic, latin],
);

/** Of names in other letters the one that is the same: by its sound, by where it lies, or alone by its consonants. */
function alike(name: string, others: readonly string[], places?: PlaceReader): string | null {
  const sound = soundKey(name);
  const same = others.find((other) => soundKey(other) === sound);
  if (same !== undefined) return same;
  const here = places && locate(places, name);
  const there = here && others.find((other) => isSamePlace(here, locate(places, other)));
  if (there) return there;
  const bones = consonantKey(name);
  const close = others.filter((other) => consonantKey(other) === bones);
  return bones.length >= FEWEST_CONSONANTS && close.length === 1 ? (close[0] ?? null) : null;
}
const FEWEST_CONSONANTS = 3;

type Point = ReturnType<typeof locate>;

const isSamePlace = (one: Point, other: Point): boolean =>
  one !== null && other !== null && one.lat === other.lat && one.lon === other.lon;

/** How a Latin name may be written in Arabic letters, of which the gazetteer has one at the same place. */
function spelledOut(name: string, places: PlaceReader | undefined): string | null {
  const here = places ? locate(places, name) : null;
  if (!places || here === null) return null;
  return (
    spellings(name.toLowerCase().replace(/^(?:the|al|el)[ -]/, '')).find((one) =>
      isSamePlace(here, locate(places, one)),
    ) ?? null
  );
}

/** All ways to write a name, the likeliest first, up to so many. */
function spellings(name: string): string[] {
  let found = [''];
  for (const { 0: sound, index } of name.matchAll(SOUNDS)) {
    const ways = /\p{L}/u.test(sound) ? waysOf(sound, index, name) : [sound];
    found = ways.flatMap((way) => found.map((one) => one + way)).slice(0, MOST_SPELLINGS);
  }
  return found;
}
const MOST_SPELLINGS = 20_000;
const SOUNDS = /sh|kh|gh|th|dh|ch|ou|oo|aa|ee|(\p{L})\1|./gu;

function waysOf(sound: string, index: number, name: string): readonly string[] {
  const isFirst = index === 0 || name[index - 1] === ' ';
  const isLast = index + sound.length === name.length || name[index + sound.length] === ' ';
  if (isFirst && /^[aeiou]/.test(sound)) return FIRST_VOWELS[sound.charAt(0)] ?? [];
  if (isLast && sound === 'a') return ['ا', 'ة', 'ى'];
  return LETTERS[sound] ?? LETTERS[sound.charAt(0)] ?? [''];
}
const FIRST_VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['ا', 'ع', 'أ'],
  e: ['إ', 'ا', 'ع'],
  i: ['إ', 'ا'],
  o: ['أ', 'و', 'ع'],
  u: ['أ', 'ا', 'ع'],
};
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  sh: ['ش'],
  kh: ['خ'],
  gh: ['غ'],
  th: ['ث', 'ذ'],
  dh: ['ذ', 'ض', 'ظ'],
  ch: ['تش', 'ش'],
  ou: ['و'],
  oo: ['و'],
  aa: ['ا'],
  ee: ['ي'],
  a: ['ا', ''],
  b: ['ب'],
  c: ['ك', 'س'],
  d: ['د', 'ض'],
  e: ['ي', ''],
  f: ['ف'],
  g: ['ق', 'ج', 'غ'],
  h: ['ه', 'ح'],
  i: ['ي', ''],
  j: ['ج'],
  k: ['ك', 'ق'],
  l: ['ل'],
  m: ['م'],
  n: ['ن'],
  o: ['و', ''],
  p: ['ب'],
  q: ['ق'],
  r: ['ر'],
  s: ['س', 'ص'],
  t: ['ت', 'ط'],
  u: ['و', ''],
  v: ['ف'],
  w: ['و'],
  y: ['ي'],
  z: ['ز', 'ظ'],
};
