import { consonantKey, soundKey } from '../../language/transliteration.ts';
import { nameWords } from '../gather/name-words.ts';
import { acronymOf, initialsMatch, initialsOf } from '../gather/short-forms.ts';
import { type EntityType, NAMED_TYPES } from '../types.ts';

/** An entity of the library, as far as its names tell. */
export interface NamedGroup {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
}

/** Two entities that may be one, for a person to say. */
export interface LikelyJoin<Group extends NamedGroup> {
  readonly kind:
    | 'sounds alike'
    | 'one letter apart'
    | 'may be short for'
    | 'may be the acronym of'
    | 'has all its words';
  /** The one that both would be called by: the longer name, of those the more frequent. */
  readonly one: Group;
  readonly other: Group;
  /** 0 to 1, by kind. */
  readonly strength: number;
}

const STRENGTH = {
  'sounds alike': 0.7,
  'one letter apart': 0.6,
  'has all its words': 0.5,
  'may be the acronym of': 0.5,
  'may be short for': 0.4,
} as const;

/** With more that share a key each pair says too little: of ten people called Khan none is likely. */
const MOST_ALIKE = 6;
/** Shorter sounds have too many neighbours by chance. */
const LEAST_SOUND = 6;
const LONGEST_SOUND = 40;
const LEAST_CONSONANTS = 3;

/**
 * Pairs of entities that `linkEntities` left apart and that a person would ask about: most likely first,
 * then most mentioned. Linear in the number of names; a key that many share makes no pairs.
 */
export function likelyJoins<Group extends NamedGroup>(
  groups: readonly Group[],
): LikelyJoin<Group>[] {
  const keyed = new Map<string, { kind: LikelyJoin<Group>['kind']; groups: Group[] }>();
  const put = (kind: LikelyJoin<Group>['kind'], key: string, group: Group): void => {
    const full = `${kind} ${group.type} ${key}`;
    const known = keyed.get(full);
    if (!known) keyed.set(full, { kind, groups: [group] });
    else if (known.groups.at(-1) !== group) known.groups.push(group);
  };
  const named = groups.filter(({ type }) => NAMED_TYPES.includes(type));
  for (const group of named) {
    const words = nameWords(group.name, group.type);
    const consonants = consonantKey(group.name);
    // A surname alone says too little, however it sounds.
    const telling = group.type !== 'person' || words.length > 1;
    if (telling && consonants.replaceAll(' ', '').length >= LEAST_CONSONANTS)
      put('sounds alike', consonants, group);
    const sound = soundKey(words.join(' '));
    if (telling && sound.length >= LEAST_SOUND && sound.length <= LONGEST_SOUND)
      for (const key of withoutOneLetter(sound)) put('one letter apart', key, group);
    const joined = [...words].sort().join(' ');
    if (words.length > 1) put('has all its words', joined, group);
    if (group.type !== 'place' && words.length > 2)
      for (const [at] of words.entries())
        put('has all its words', words.toSpliced(at, 1).sort().join(' '), group);
  }
  const pairs = new Map<string, LikelyJoin<Group>>();
  const numbers = new Map(named.map((group, index) => [group, index]));
  const add = (kind: LikelyJoin<Group>['kind'], a: Group, b: Group): void => {
    const key = [numbers.get(a), numbers.get(b)].sort().join(' ');
    const [one, other] = isFuller(a, b) ? [a, b] : [b, a];
    const strength = STRENGTH[kind];
    if ((pairs.get(key)?.strength ?? 0) < strength) pairs.set(key, { kind, one, other, strength });
  };
  for (const { kind, groups: alike } of keyed.values()) {
    if (alike.length > MOST_ALIKE) continue;
    alike.forEach((a, at) => {
      for (const b of alike.slice(at + 1)) if (isLikely(kind, a, b)) add(kind, a, b);
    });
  }
  for (const { kind, long, short } of shortForms(named)) add(kind, long, short);
  return [...pairs.values()].sort(
    (a, b) =>
      b.strength - a.strength ||
      Math.min(b.one.mentions, b.other.mentions) - Math.min(a.one.mentions, a.other.mentions) ||
      (a.one.name + a.other.name < b.one.name + b.other.name ? -1 : 1),
  );
}

/** The sound itself and the sound less each of its letters: two sounds one letter apart share one. */
const withoutOneLetter = (sound: string): Set<string> =>
  new Set([sound, ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))]);

/** Not what the keys let through by chance: other numbers, another word each, consonants alike in one script. */
function isLikely(kind: LikelyJoin<NamedGroup>['kind'], a: NamedGroup, b: NamedGroup): boolean {
  const digits = (name: string): string => name.replace(/\P{N}/gu, '');
  if (digits(a.name) !== digits(b.name)) return false;
  if (kind === 'has all its words') return holdsWords(a, b) || holdsWords(b, a);
  if (kind !== 'sounds alike' || isArabic(a.name) !== isArabic(b.name)) return true;
  const [one, other] = [soundKey(a.name), soundKey(b.name)];
  const shared = withoutOneLetter(other);
  return [...withoutOneLetter(one)].some((key) => shared.has(key));
}
const holdsWords = (long: NamedGroup, short: NamedGroup): boolean => {
  const words = new Set(nameWords(long.name, long.type));
  return nameWords(short.name, short.type).every((word) => words.has(word));
};
const isArabic = (name: string): boolean => /[\u0600-\u06ff]/.test(name);

function isFuller(a: NamedGroup, b: NamedGroup): boolean {
  const [one, other] = [a, b].map(({ name, type }) => nameWords(name, type).length);
  if (one !== other) return (one ?? 0) > (other ?? 0);
  if (isArabic(a.name) !== isArabic(b.name)) return isArabic(b.name);
  return a.mentions > b.mentions || (a.mentions === b.mentions && a.name < b.name);
}

interface ShortForm<Group extends NamedGroup> {
  readonly kind: LikelyJoin<Group>['kind'];
  readonly long: Group;
  readonly short: Group;
}

/** A surname or an acronym that several fuller names fit, with each of them. */
function shortForms<Group extends NamedGroup>(groups: readonly Group[]): ShortForm<Group>[] {
  const longer = new Map<string, Group[]>();
  for (const group of groups) {
    const words = nameWords(group.name, group.type);
    if (words.length < 2) continue;
    for (const key of group.type === 'person' ? new Set(words) : initialsOf(words)) {
      const full = `${group.type} ${key}`;
      longer.set(full, [...(longer.get(full) ?? []), group].slice(0, MOST_ALIKE + 1));
    }
  }
  return groups.flatMap((short): ShortForm<Group>[] => {
    const words = nameWords(short.name, short.type);
    const candidates = longer.get(`${short.type} ${words[0]}`) ?? [];
    if (words.length !== 1 || candidates.length > MOST_ALIKE) return [];
    if (short.type === 'person')
      return candidates.map((long) => ({ kind: 'may be short for', long, short }));
    const letters = short.type === 'organization' ? acronymOf(short.name) : null;
    return letters === null
      ? []
      : candidates
          .filter(({ name }) => initialsMatch(name, letters))
          .map((long) => ({ kind: 'may be the acronym of', long, short }));
  });
}
