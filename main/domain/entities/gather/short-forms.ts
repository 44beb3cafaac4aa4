import { CUE, cuesOf } from '../../language/en/lexicon.ts';
import { foldName } from '../../language/fold.ts';
import { soundKey } from '../../language/transliteration.ts';
import type { EntityType, Mention } from '../types.ts';

/** The mentions of one name in a text, as `gather.ts` puts them together. */
export interface NameGroup {
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly name: string;
}

/**
 * "World Health Organization (WHO)", "ICRC (International Committee …)": brackets mean the name before.
 * @param groupOf the group of each mention, where it is looked at
 */
export function introducedAcronyms<Group extends NameGroup>(
  text: string,
  loose: readonly Omit<Mention, 'entity'>[],
  groupOf: readonly (Group | undefined)[],
): Map<Group, Group> {
  const joined = new Map<Group, Group>();
  const groups = new Set(groupOf.flatMap((group) => group ?? []));
  const byInitials = new Set(
    [...groups].flatMap(({ type, words }) => initialsOf(words).map((short) => `${type} ${short}`)),
  );
  for (let at = 1; at < loose.length; at += 1) {
    const [before, mention] = [loose[at - 1], loose[at]];
    const [first, second] = [groupOf[at - 1], groupOf[at]];
    if (!before || !mention || !first || !second || first === second || first.type !== second.type)
      continue;
    const bracketed =
      /^\s*\(["“']?$/.test(text.slice(before.end, mention.start).slice(0, 8)) &&
      /^["”']?\)/.test(text.slice(mention.end, mention.end + 2));
    if (!bracketed) continue;
    if (initialsMatch(first.name, acronymOf(second.name) ?? second.name)) joined.set(second, first);
    else if (initialsMatch(second.name, acronymOf(first.name) ?? first.name))
      joined.set(first, second);
    // In another language's order ("Kurdistan Workers' Party (PKK)"), unless the letters are another's.
    else if (isForeignAcronym(first, second) && !byInitials.has(`organization ${second.words[0]}`))
      joined.set(second, first);
  }
  return joined;
}

const isForeignAcronym = (long: NameGroup, { type, words, name }: NameGroup): boolean =>
  type === 'organization' &&
  long.words.length > 1 &&
  words.length === 1 &&
  acronymOf(name) !== null;

/** The letters of "SDF", "U.N.", "The SDF"; null when the name is none. */
export function acronymOf(name: string): string | null {
  const letters = name.replace(/^The /, '').replaceAll('.', '');
  return /^\p{Lu}{2,8}$/u.test(letters) ? letters : null;
}

/** The first letters of the folded words of a name, with those of its small words and without: "mdm", "mm". */
export function initialsOf(words: readonly string[]): string[] {
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return [...new Set([first(words), first(words.filter((word) => !SMALL.has(word)))])];
}

/** Whether the letters of "WHO" begin words of "World Health Organization", in order. */
export function initialsMatch(long: string, short: string): boolean {
  const letters = foldName(short).replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10) return false;
  const words = foldName(long)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return initialsOf(words).includes(letters);
}
const SMALL = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'des', 'du', 'et']);

/** Which group each group belongs to. A shorter form that two longer ones fit stays on its own. */
export function joinGroups<Group extends NameGroup>(
  groups: readonly Group[],
  introduced: ReadonlyMap<Group, Group>,
): Map<Group, Group> {
  const target = new Map(introduced);
  joinSpellings(groups, target);
  const byLast = new Map<string, Group[]>();
  const byInitials = new Map<string, Group[]>();
  for (const group of groups) {
    if (target.has(group)) continue;
    for (const word of new Set(group.words)) {
      if (group.words.length > 1) push(byLast, `${group.type} ${word}`, group);
    }
    if (group.type === 'organization' && group.words.length > 1) {
      for (const short of initialsOf(group.words))
        push(byInitials, `${group.type} ${short}`, group);
    }
  }
  for (const group of groups) {
    if (target.has(group)) continue;
    const longer = longerForm(group, byLast, byInitials);
    if (longer) target.set(group, longer);
  }
  return target;
}

/** Edlib, Idleb and Idlib: names that sound alike; a surname alone says too little. */
function joinSpellings<Group extends NameGroup>(
  groups: readonly Group[],
  target: Map<Group, Group>,
): void {
  const bySound = new Map<string, Group>();
  for (const group of groups) {
    if (!SPELT_OTHERWISE.has(group.type) || (group.type === 'person' && group.words.length < 2))
      continue;
    const sound = soundKey(group.words.join(' '));
    if (sound.length < 4) continue;
    const key = `${group.type} ${sound}`;
    const first = bySound.get(key);
    if (!first) bySound.set(key, group);
    else if (!target.has(group) && target.get(first) !== group) target.set(group, first);
  }
}
const SPELT_OTHERWISE = new Set<EntityType>(['person', 'place', 'organization']);

/** The one longer name of the same type that this is a short form of. */
function longerForm<Group extends NameGroup>(
  group: Group,
  byWord: ReadonlyMap<string, readonly Group[]>,
  byInitials: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  const last = group.words.at(-1) ?? '';
  const near = byWord.get(`${group.type} ${last}`) ?? [];
  if (group.type === 'person') {
    const fitting = near
      .slice(0, MOST)
      .filter((other) => other !== group && personFits(group.words, other.words));
    const bySurname = fitting.filter(({ words }) => words.at(-1) === last);
    return only(bySurname.length > 0 ? bySurname : fitting);
  }
  if (group.type !== 'organization') return null;
  if (group.words.length === 1 && acronymOf(group.name) !== null)
    return only(byInitials.get(`${group.type} ${last}`) ?? []);
  const headed = group.words.length === 1 && (cuesOf(last) & CUE.orgHead) !== 0;
  return headed
    ? only(near.slice(0, MOST).filter((other) => other !== group && other.words.length > 2))
    : null;
}
/** So many names that share a word are looked at; more would be no evidence anyway. */
const MOST = 64;

/**
 * "Lowcock", "M. Lowcock", "Mark Lowcock" of "Mark Lowcock", "Xi" of "Xi Jinping": words in order, initials
 * for names. Middle names follow each other, so that George W. Bush is not George H. W. Bush.
 */
function personFits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length && !short.some((word) => word.length < 3)) return false;
  if (short.at(-1) !== long.at(-1))
    return short.length === 1 && long.length > 1 && long.includes(short[0] ?? '');
  let at = 0;
  for (const [index, word] of short.slice(0, -1).entries()) {
    const bare = word.replace(/\.$/, '');
    const fits = (): boolean =>
      !!(bare.length === 1 ? long[at]?.startsWith(bare) : long[at] === bare);
    while (index === 0 && at < long.length - 1 && !fits()) at += 1;
    if (at >= long.length - 1 || !fits()) return false;
    at += 1;
  }
  return short.join(' ') !== long.join(' ');
}

/** All candidates that belong together end in one; two different people stay two. */
function only<Group extends NameGroup>(candidates: readonly Group[]): Group | null {
  const longest = [...candidates].sort((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return null;
  const agree = candidates.every(
    (other) => other === longest || personFits(other.words, longest.words),
  );
  return agree ? longest : null;
}

function push<Group>(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}
