import { CUE, cuesOf } from '../../language/en/lexicon.ts';
import { foldName } from '../../language/fold.ts';
import { latinOf } from '../../language/transliteration.ts';
import type { EntityType } from '../types.ts';

/** The words that a name is compared by: folded, without titles, articles, possessives and hyphens; of names that are one the same. */
export function nameWords(surface: string, type: EntityType): string[] {
  const words = plainWords(surface, type);
  const known = type === 'place' || type === 'organization' ? ONE_NAME.get(words.join(' ')) : null;
  return known ? known.split(' ') : words;
}

/** Whether a form is one of those by which something universally known goes instead of its own name. */
export const isKnownShort = (surface: string, type: EntityType): boolean =>
  (type === 'place' || type === 'organization') &&
  ONE_NAME.has(plainWords(surface, type).join(' '));

function plainWords(surface: string, type: EntityType): string[] {
  const clean = cleanName(surface);
  const name = latinOf(clean) ?? clean;
  const words = foldName(type === 'person' ? name.replace(WRITTEN_ARTICLE, '$1') : name)
    .split(/[\s\u00a0\u2010-\u2014-]+/)
    .map((word) => (type === 'person' ? word : withoutStops(word)))
    .filter((word) => word !== '');
  if (type === 'place') dropKind(words, name);
  while (words.length > 1 && (words[0] === 'the' || (type === 'person' && isTitle(words[0] ?? ''))))
    words.shift();
  return type === 'person'
    ? words.filter((word, at) => words.length < 3 || at === 0 || !ARTICLES.has(word))
    : words;
}

/** "Province of Idlib", "Idlib province", "Idlib Governorate"; but "Mexico City" is no city of Mexico. */
function dropKind(words: string[], name: string): void {
  if (words[1] === 'of' && words.length > 2 && PLACE_KINDS.has(words[0] ?? '')) words.splice(0, 2);
  const last = words.at(-1) ?? '';
  const written = name.slice(-last.length);
  if (words.length > 1 && PLACE_KINDS.has(last) && (written === last || DIVISIONS.has(last)))
    words.pop();
}
const DIVISIONS = new Set(['province', 'governorate', 'district', 'prefecture', 'oblast']);
const PLACE_KINDS = new Set([...DIVISIONS, 'city', 'town', 'village', 'state', 'region', 'county']);

/** "al-Burhan" and "El‑Sisi"; "Al Gore" has a name of two words. */
const WRITTEN_ARTICLE = /(^|\s)(?:al|el|as|ad|an|ar|ash|at|az)[-\u2010\u2011](?=\p{L})/giu;
const ARTICLES = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'ash', 'at', 'az']);

/** "u.n." as "un". */
const withoutStops = (word: string): string =>
  /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word;

const isTitle = (word: string): boolean =>
  (cuesOf(word.replace(/\.$/, '')) & (CUE.title | CUE.rank)) !== 0;

/** A form without line ends, possessive and small article: what entities and their aliases are called by. */
export function cleanName(surface: string): string {
  return surface
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/(?:['’]s|['’])$/, '')
    .trim();
}

/** "ALEPPO" of a dateline or a headline; "UNESCO" is written so everywhere, and loses to no other form of its own. */
export const isShouted = (form: string): boolean =>
  form.length > 4 && form === form.toUpperCase() && form !== form.toLowerCase();

/** Names that everybody uses for the one before: written for this project from general knowledge. */
const ONE_NAME: ReadonlyMap<string, string> = new Map(
  [
    ['united nations', 'un', 'united nations organization'],
    ['united states', 'us', 'usa', 'united states of america'],
    ['united kingdom', 'uk', 'great britain', 'britain'],
    ['united arab emirates', 'uae'],
    ['european union', 'eu'],
    ['democratic republic of the congo', 'drc', 'dr congo'],
    ['central african republic', 'car'],
    ['kyiv', 'kiev'],
    ['kharkiv', 'kharkov'],
    ['odesa', 'odessa'],
    ['yangon', 'rangoon'],
    ['myanmar', 'burma'],
    ['mumbai', 'bombay'],
    ['kolkata', 'calcutta'],
    ['chennai', 'madras'],
    ['beijing', 'peking'],
    ['turkiye', 'turkey'],
    ['cote divoire', 'ivory coast'],
    ['czechia', 'czech republic'],
    ['eswatini', 'swaziland'],
    ['cabo verde', 'cape verde'],
    ['timor leste', 'east timor'],
    ['ho chi minh city', 'saigon'],
  ].flatMap(([name = '', ...others]) => others.map((other) => [other, name] as const)),
);
