import { foldName } from './fold.ts';
import { CUE, cuesOf } from './lexicon.ts';
import { latinOf } from './transliteration.ts';
import type { Entity, EntityType, Mention } from './types.ts';

/** A mention that does not yet know its entity. */
export type LooseMention = Omit<Mention, 'entity'>;

interface Group {
  readonly type: EntityType;
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: number[];
  name: string;
}

/** Gathers the mentions of each person, place and thing; ids count in order of appearance. */
export function gatherEntities(
  text: string,
  loose: readonly LooseMention[],
): { mentions: Mention[]; entities: Entity[] } {
  const groups = new Map<string, Group>();
  const groupOf: Group[] = [];
  loose.forEach((mention, index) => {
    const surface = text.slice(mention.start, mention.end);
    const words = nameWords(surface, mention.type);
    const key = `${mention.type} ${words.join(' ')}`;
    let group = groups.get(key);
    if (!group) {
      group = { type: mention.type, key, words, mentions: [], name: cleanName(surface) };
      groups.set(key, group);
    }
    group.mentions.push(index);
    groupOf.push(group);
  });
  const target = joinGroups([...groups.values()], introducedAcronyms(text, loose, groupOf));
  return number(
    text,
    loose,
    groupOf.map((group) => resolve(target, group)),
  );
}

/** The words that a name is compared by: folded, without titles, articles, possessives and hyphens. */
export function nameWords(surface: string, type: EntityType): string[] {
  const words = foldName(latinOf(cleanName(surface)) ?? cleanName(surface))
    .split(/[\s\u00a0–-]+/)
    .filter((word) => word !== '');
  if (type === 'place' && words[1] === 'of' && PLACE_KINDS.has(words[0] ?? '')) words.splice(0, 2);
  while (words.length > 1 && (words[0] === 'the' || (type === 'person' && isTitle(words[0] ?? ''))))
    words.shift();
  return type === 'person'
    ? words.filter((word, at) => words.length < 3 || at === 0 || !ARTICLES.has(word))
    : words;
}
const PLACE_KINDS = new Set([
  'province',
  'city',
  'town',
  'village',
  'governorate',
  'district',
  'state',
]);
const ARTICLES = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'ash', 'at', 'az']);
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

/** "World Health Organization (WHO)": the name in brackets means the one before it. */
function introducedAcronyms(
  text: string,
  loose: readonly LooseMention[],
  groupOf: readonly Group[],
): Map<Group, Group> {
  const joined = new Map<Group, Group>();
  for (let at = 1; at < loose.length; at += 1) {
    const [before, mention] = [loose[at - 1], loose[at]];
    const [long, short] = [groupOf[at - 1], groupOf[at]];
    if (!before || !mention || !long || !short || long === short || long.type !== short.type)
      continue;
    const bracketed =
      /^\s*\(["“']?$/.test(text.slice(before.end, mention.start).slice(0, 8)) &&
      /^["”']?\)/.test(text.slice(mention.end, mention.end + 2));
    if (bracketed && initialsMatch(long.name, short.name)) joined.set(short, long);
  }
  return joined;
}

/** Whether the letters of "WHO" begin words of "World Health Organization", in order. */
export function initialsMatch(long: string, short: string): boolean {
  const letters = foldName(short).replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10) return false;
  const words = foldName(long)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const strict = words.filter((word) => !SMALL.has(word));
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return first(words) === letters || first(strict) === letters;
}
const SMALL = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'des', 'du', 'et']);

/** Which group each group belongs to. A shorter form that two longer ones fit stays on its own. */
function joinGroups(
  groups: readonly Group[],
  introduced: ReadonlyMap<Group, Group>,
): Map<Group, Group> {
  const target = new Map(introduced);
  const byLast = new Map<string, Group[]>();
  const byInitials = new Map<string, Group[]>();
  for (const group of groups) {
    for (const word of new Set(group.words)) {
      if (group.words.length > 1) push(byLast, `${group.type} ${word}`, group);
    }
    if (group.type === 'organization' && group.words.length > 1) {
      push(
        byInitials,
        `${group.type} ${group.words
          .filter((word) => !SMALL.has(word))
          .map((word) => word[0] ?? '')
          .join('')}`,
        group,
      );
    }
  }
  for (const group of groups) {
    if (target.has(group)) continue;
    const longer = longerForm(group, byLast, byInitials);
    if (longer) target.set(group, longer);
  }
  return target;
}

/** The one longer name of the same type that this is a short form of. */
function longerForm(
  group: Group,
  byWord: ReadonlyMap<string, readonly Group[]>,
  byInitials: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  const last = group.words.at(-1) ?? '';
  const near = byWord.get(`${group.type} ${last}`) ?? [];
  if (group.type === 'person')
    return only(
      near
        .slice(0, MOST)
        .filter((other) => other !== group && personFits(group.words, other.words)),
    );
  if (group.type !== 'organization') return null;
  if (group.words.length === 1 && /^\p{Lu}{2,8}$/u.test(group.name))
    return only(byInitials.get(`${group.type} ${last}`) ?? []);
  const headed = group.words.length === 1 && (cuesOf(last) & CUE.orgHead) !== 0;
  return headed
    ? only(near.slice(0, MOST).filter((other) => other !== group && other.words.length > 2))
    : null;
}
/** So many names that share a word are looked at; more would be no evidence anyway. */
const MOST = 64;

/** "Lowcock", "M. Lowcock", "Mark Lowcock" of "Mark Lowcock": words in order, initials for names. */
function personFits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length && !short.some((word) => word.length < 3)) return false;
  if (short.at(-1) !== long.at(-1))
    return short.length === 1 && long.length > 2 && long.slice(1).includes(short[0] ?? '');
  let at = 0;
  for (const word of short.slice(0, -1)) {
    const bare = word.replace(/\.$/, '');
    while (
      at < long.length - 1 &&
      !(bare.length === 1 ? long[at]?.startsWith(bare) : long[at] === bare)
    )
      at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return short.join(' ') !== long.join(' ');
}

/** All candidates that belong together end in one; two different people stay two. */
function only(candidates: readonly Group[]): Group | null {
  const longest = [...candidates].sort((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return null;
  const agree = candidates.every(
    (other) => other === longest || personFits(other.words, longest.words),
  );
  return agree ? longest : null;
}

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

function resolve(target: ReadonlyMap<Group, Group>, group: Group): Group {
  let at = group;
  for (let step = 0; step < 4; step += 1) at = target.get(at) ?? at;
  return at;
}

function number(
  text: string,
  loose: readonly LooseMention[],
  owner: readonly Group[],
): { mentions: Mention[]; entities: Entity[] } {
  const ids = new Map<
    Group,
    { id: string; type: EntityType; forms: Map<string, number>; mentions: number[] }
  >();
  const mentions = loose.map((mention, index): Mention => {
    const group = owner[index] as Group;
    let entity = ids.get(group);
    if (!entity) {
      entity = { id: `e${ids.size + 1}`, type: group.type, forms: new Map(), mentions: [] };
      ids.set(group, entity);
    }
    const form = cleanName(text.slice(mention.start, mention.end));
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    entity.mentions.push(index);
    return { ...mention, entity: entity.id };
  });
  const entities = [...ids.values()].map(({ id, type, forms, mentions: list }): Entity => {
    const name = fullest([...forms.keys()], type);
    return {
      id,
      type,
      name,
      aliases: [...forms.keys()].filter((form) => form !== name),
      mentions: list,
    };
  });
  return { mentions, entities };
}

/** The form with most words that are not titles; of those the first. */
function fullest(forms: readonly string[], type: EntityType): string {
  let best = forms[0] ?? '';
  for (const form of forms) if (weight(form, type) > weight(best, type)) best = form;
  return best;
}
/** A form in Arabic letters weighs as much as its Latin one: it has fewer letters for the same name. */
const weight = (form: string, type: EntityType): number => {
  const words = nameWords(form, type);
  return words.length * 1000 + words.join('').length - (latinOf(form) ?? form).length / 1000;
};
