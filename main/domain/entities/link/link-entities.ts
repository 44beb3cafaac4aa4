import { isKnownShort, isShouted } from '../gather/name-words.ts';
import { acronymOf } from '../gather/short-forms.ts';
import { type EntityType, NAMED_TYPES } from '../types.ts';
import { isArabic, keysOf } from './name-keys.ts';

/** A name as articles have it, once however many they are. */
export interface ArticleName {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many have it. */
  readonly articles: number;
}

export const LINK_KINDS = [
  'same name',
  'same spelling folded',
  'transliteration',
  'shared alias',
  'other name',
  'short form',
  'acronym',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Why two names are thought to be one, for a person to judge. */
export interface LinkEvidence<Name extends ArticleName> {
  readonly kind: LinkKind;
  readonly a: Name;
  readonly b: Name;
  /** The two forms that agree. */
  readonly forms: readonly [string, string];
  /** 0 to 1, by kind. */
  readonly strength: number;
}

export interface LinkedEntity<Name extends ArticleName> {
  readonly type: EntityType;
  /** The fullest name, of those the most frequent, of those one in Latin letters. */
  readonly name: string;
  readonly members: readonly Name[];
  readonly evidence: readonly LinkEvidence<Name>[];
}

/** With the index of one of the two. */
type Placed<Name extends ArticleName> = LinkEvidence<Name> & { readonly at: number };

const STRENGTH = {
  'same name': 1,
  'same spelling folded': 0.95,
  transliteration: 0.75,
  'other name': 0.9,
  'shared alias': 0.7,
  'short form': 0.6,
  acronym: 0.7,
} as const;

/**
 * Joins the entities of many articles where their names agree, and says why. A bare surname or acronym
 * joins only when exactly one fuller name in the library fits: two people of one surname stay two.
 * Linear in the number of forms; the order of the articles does not matter to what is joined.
 */
export function linkEntities<Name extends ArticleName>(
  entities: readonly Name[],
): LinkedEntity<Name>[] {
  const named = entities.filter(({ type }) => NAMED_TYPES.includes(type));
  const parent = named.map((_, index) => index);
  const evidence: Placed<Name>[] = [];
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number, kind: LinkKind, forms: readonly [string, string]): void => {
    const [left, right] = [named[a], named[b]];
    if (!left || !right || root(a) === root(b)) return;
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    evidence.push({ at: a, kind, a: left, b: right, forms, strength: STRENGTH[kind] });
  };
  const first = new Map<string, number>();
  const meet = (index: number, key: string, kind: LinkKind, form: string): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else
      join(
        other,
        index,
        kind === 'same spelling folded'
          ? sameWords(named[other]?.name ?? '', form, named[index]?.type ?? 'person')
          : kind,
        [named[other]?.name ?? '', form],
      );
  };
  named.forEach((entity, index) => {
    const { same, sound, aliases } = keysOf(entity);
    meet(index, `n ${same}`, 'same spelling folded', entity.name);
    if (sound !== null) meet(index, `s ${sound}`, 'transliteration', entity.name);
    for (const [key, alias] of aliases) meet(index, `n ${key}`, 'shared alias', alias);
  });
  joinShortForms(named, root, join);
  joinScripts(named, root, join);
  return collect(named, root, evidence);
}

/** Names of the same words are one name, the same otherwise spelt, or the same in two scripts. */
function sameWords(one: string, other: string, type: EntityType): LinkKind {
  if (one === other) return 'same name';
  if (isKnownShort(one, type) || isKnownShort(other, type)) return 'other name';
  return isArabic(one) === isArabic(other) ? 'same spelling folded' : 'transliteration';
}

/** "كوستي" with Kosti: the one name in Latin letters of the same type and consonants. */
function joinScripts(
  named: readonly ArticleName[],
  root: (index: number) => number,
  join: (a: number, b: number, kind: LinkKind, forms: readonly [string, string]) => void,
): void {
  const inArabic: { index: number; key: string }[] = [];
  named.forEach((entity, index) => {
    const { consonants: key, isArabic } = keysOf(entity);
    if (key !== null && isArabic) inArabic.push({ index, key });
  });
  const latin = new Map(inArabic.map(({ key }) => [key, new Map<number, number>()]));
  named.forEach((entity, index) => {
    const { consonants: key, isArabic } = keysOf(entity);
    if (key !== null && !isArabic) latin.get(key)?.set(root(index), index);
  });
  for (const { index, key } of inArabic) {
    const candidates = [...(latin.get(key)?.values() ?? [])];
    const roots = new Set(candidates.map(root));
    const [only] = candidates;
    const [one, other] = [named[only ?? -1], named[index]];
    if (roots.size === 1 && only !== undefined && one && other)
      join(only, index, 'transliteration', [one.name, other.name]);
  }
}

/** "Lowcock" and "WHO" with the one longer name that they may stand for. */
function joinShortForms(
  named: readonly ArticleName[],
  root: (index: number) => number,
  join: (a: number, b: number, kind: LinkKind, forms: readonly [string, string]) => void,
): void {
  const alone = named.flatMap((entity, index) => {
    const { loneWord } = keysOf(entity);
    return loneWord === null ? [] : [{ entity, index, loneWord }];
  });
  /** One entity of each that the word may stand for, by its root: many articles say the same name. */
  const longer = new Map(alone.map(({ loneWord }) => [loneWord, new Map<number, number>()]));
  named.forEach((entity, index) => {
    for (const shortForm of keysOf(entity).shortForms) {
      const known = longer.get(shortForm);
      if (known && !known.has(root(index))) known.set(root(index), index);
    }
  });
  for (const { entity, index, loneWord } of alone) {
    const { type, name } = entity;
    const candidates = [...(longer.get(loneWord)?.values() ?? [])];
    const roots = new Set(candidates.map(root));
    const [only] = candidates;
    if (roots.size !== 1 || only === undefined) continue;
    const long = named[only]?.name ?? '';
    if (type === 'person') join(only, index, 'short form', [long, name]);
    else if (acronymOf(name) !== null) join(only, index, 'acronym', [long, name]);
  }
}

function collect<Name extends ArticleName>(
  named: readonly Name[],
  root: (index: number) => number,
  evidence: readonly Placed<Name>[],
): LinkedEntity<Name>[] {
  const groups = new Map<number, { members: Name[]; evidence: LinkEvidence<Name>[] }>();
  named.forEach((entity, index) => {
    const group = groups.get(root(index)) ?? { members: [], evidence: [] };
    group.members.push(entity);
    groups.set(root(index), group);
  });
  for (const { at, ...link } of evidence) groups.get(root(at))?.evidence.push(link);
  return [...groups.values()].map(({ members, evidence: links }) => ({
    type: members[0]?.type ?? 'organization',
    name: fullestName(members),
    members,
    evidence: links,
  }));
}

/** Of the fullest names the most frequent, of those one in Latin letters. */
export function fullestName(members: readonly ArticleName[]): string {
  const [first, ...others] = members;
  if (first && others.length === 0) return first.name;
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  for (const member of members) {
    counts.set(member.name, (counts.get(member.name) ?? 0) + member.articles);
    words.set(member.name, keysOf(member).words.length);
  }
  const weight = (name: string): number =>
    (words.get(name) ?? 0) * 1e9 +
    (isShouted(name) ? 0 : 1e6) +
    (counts.get(name) ?? 0) +
    (isArabic(name) ? 0 : 0.5);
  return [...counts.keys()].reduce((best, name) => (weight(name) > weight(best) ? name : best));
}

/** Whether it depends on counts which of these names is the fullest. */
export function isContested(members: readonly ArticleName[]): boolean {
  const ranks = new Map(
    members.map((member) => {
      const { name } = member;
      return [name, `${keysOf(member).words.length} ${isShouted(name)}`] as const;
    }),
  );
  const all = [...ranks.values()];
  return new Set(all).size < all.length;
}
