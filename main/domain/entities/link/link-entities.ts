import { consonantKey, soundKey } from '../../language/transliteration.ts';
import { isKnownShort, isShouted, nameWords } from '../gather/name-words.ts';
import { acronymOf, initialsMatch } from '../gather/short-forms.ts';
import { type EntityType, NAMED_TYPES } from '../types.ts';

/** A name as articles have it, once however many they are. */
export interface ArticleName {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many have it. */
  readonly articles: number;
}

export type LinkKind =
  | 'same name'
  | 'same spelling folded'
  | 'transliteration'
  | 'shared alias'
  | 'other name'
  | 'short form'
  | 'acronym';

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
    const words = nameWords(entity.name, entity.type);
    meet(index, `n ${entity.type} ${words.join(' ')}`, 'same spelling folded', entity.name);
    // A single sound is shared by too many surnames; places and organisations have one word often.
    const sound = soundKey(words.join(' '));
    if ((entity.type !== 'person' || words.length > 1) && sound.length > 3)
      meet(index, `s ${entity.type} ${sound}`, 'transliteration', entity.name);
    for (const alias of entity.aliases) {
      const parts = nameWords(alias, entity.type);
      if (parts.length > 1)
        meet(index, `n ${entity.type} ${parts.join(' ')}`, 'shared alias', alias);
    }
  });
  joinShortForms(named, root, join);
  joinScripts(named, root, join);
  return collect(named, root, evidence);
}

const isArabic = (name: string): boolean => /[\u0600-\u06ff]/.test(name);

/** Names of the same words are one name, the same otherwise spelt, or the same in two scripts. */
function sameWords(one: string, other: string, type: EntityType): LinkKind {
  if (one === other) return 'same name';
  if (isKnownShort(one, type) || isKnownShort(other, type)) return 'other name';
  return isArabic(one) === isArabic(other) ? 'same spelling folded' : 'transliteration';
}

/** Consonants that fewer names share by chance. */
const TELLING_CONSONANTS = 3;

/** "كوستي" with Kosti: the one name in Latin letters of the same type and consonants. */
function joinScripts(
  named: readonly ArticleName[],
  root: (index: number) => number,
  join: (a: number, b: number, kind: LinkKind, forms: readonly [string, string]) => void,
): void {
  const latin = new Map<string, Map<number, number>>();
  const inArabic: { index: number; key: string }[] = [];
  named.forEach(({ type, name }, index) => {
    const consonants = consonantKey(name);
    if (consonants.replaceAll(' ', '').length < TELLING_CONSONANTS) return;
    const key = `${type} ${consonants}`;
    if (isArabic(name)) inArabic.push({ index, key });
    else latin.set(key, (latin.get(key) ?? new Map<number, number>()).set(root(index), index));
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
  /** One entity of each that the key may stand for, by its root: many articles say the same name. */
  const longer = new Map<string, Map<number, number>>();
  named.forEach(({ type, name }, index) => {
    const words = nameWords(name, type);
    if (words.length < 2) return;
    const keys =
      type === 'person'
        ? [words.at(-1) ?? '']
        : type === 'organization'
          ? [
              words
                .filter((word) => !/^(?:of|the|for|and|in|on)$/.test(word))
                .map((word) => word[0] ?? '')
                .join(''),
            ]
          : [];
    for (const key of keys) {
      const known = longer.get(`${type} ${key}`) ?? new Map<number, number>();
      if (!known.has(root(index))) known.set(root(index), index);
      longer.set(`${type} ${key}`, known);
    }
  });
  named.forEach(({ type, name }, index) => {
    const words = nameWords(name, type);
    if (words.length !== 1 || (type !== 'person' && type !== 'organization')) return;
    const candidates = [...(longer.get(`${type} ${words[0]}`)?.values() ?? [])];
    const roots = new Set(candidates.map(root));
    const [only] = candidates;
    if (roots.size !== 1 || only === undefined) return;
    const long = named[only]?.name ?? '';
    if (type === 'person') join(only, index, 'short form', [long, name]);
    else if (initialsMatch(long, acronymOf(name) ?? '')) join(only, index, 'acronym', [long, name]);
  });
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

function fullestName(members: readonly ArticleName[]): string {
  const counts = new Map<string, number>();
  for (const { name, articles } of members) counts.set(name, (counts.get(name) ?? 0) + articles);
  const weight = (name: string): number =>
    nameWords(name, members[0]?.type ?? 'person').length * 1e9 +
    (isShouted(name) ? 0 : 1e6) +
    (counts.get(name) ?? 0) +
    (isArabic(name) ? 0 : 0.5);
  return [...counts.keys()].reduce((best, name) => (weight(name) > weight(best) ? name : best));
}
