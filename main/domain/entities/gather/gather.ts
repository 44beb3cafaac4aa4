import { latinOf } from '../../language/transliteration.ts';
import type { Entity, EntityType, Mention } from '../types.ts';
import { cleanName, isKnownShort, isShouted, nameWords } from './name-words.ts';
import { roleBefore } from './role-before.ts';
import { introducedAcronyms, joinGroups, type NameGroup } from './short-forms.ts';

/** A mention that does not yet know its entity. */
export type LooseMention = Omit<Mention, 'entity'>;

/** Gathers the mentions of each person, place and thing; ids count in order of appearance. */
export function gatherEntities(
  text: string,
  loose: readonly LooseMention[],
): { mentions: Mention[]; entities: Entity[] } {
  return number(text, loose, grouped(text, loose, null));
}

/** The names of the entities that gathering would give to mentions of these types, and to no others; by mention. */
export function gatheredNames(
  text: string,
  loose: readonly LooseMention[],
  types: ReadonlySet<EntityType>,
): (string | undefined)[] {
  if (types.size === 0) return [];
  const owner = grouped(text, loose, types);
  const forms = new Map<NameGroup, Set<string>>();
  for (const [index, { start, end }] of loose.entries()) {
    const group = owner[index];
    if (!group) continue;
    forms.set(group, (forms.get(group) ?? new Set()).add(cleanName(text.slice(start, end))));
  }
  const names = new Map(
    [...forms].map(([group, own]) => [group, fullest([...own], group.type)] as const),
  );
  return owner.map((group) => group && names.get(group));
}

/** The group of each mention; names of one type never join those of another. Null for all types. */
function grouped(
  text: string,
  loose: readonly LooseMention[],
  types: ReadonlySet<EntityType> | null,
): (NameGroup | undefined)[] {
  const groups = new Map<string, NameGroup>();
  const groupOf = loose.map(({ start, end, type }): NameGroup | undefined => {
    if (types && !types.has(type)) return undefined;
    const surface = text.slice(start, end);
    const words = nameWords(surface, type);
    const key = `${type} ${words.join(' ')}`;
    let group = groups.get(key);
    if (!group) {
      group = { type, words, name: cleanName(surface) };
      groups.set(key, group);
    }
    return group;
  });
  const target = joinGroups([...groups.values()], introducedAcronyms(text, loose, groupOf));
  return groupOf.map((group) => group && resolve(target, group));
}

function resolve(target: ReadonlyMap<NameGroup, NameGroup>, group: NameGroup): NameGroup {
  let at = group;
  for (let step = 0; step < 4; step += 1) at = target.get(at) ?? at;
  return at;
}

function number(
  text: string,
  loose: readonly LooseMention[],
  owner: readonly (NameGroup | undefined)[],
): { mentions: Mention[]; entities: Entity[] } {
  const ids = new Map<
    NameGroup,
    {
      id: string;
      type: EntityType;
      forms: Map<string, number>;
      roles: Map<string, number>;
      mentions: number[];
    }
  >();
  const mentions = loose.map((mention, index): Mention => {
    const group = owner[index] as NameGroup;
    let entity = ids.get(group);
    if (!entity) {
      entity = {
        id: `e${ids.size + 1}`,
        type: group.type,
        forms: new Map(),
        roles: new Map(),
        mentions: [],
      };
      ids.set(group, entity);
    }
    const form = cleanName(text.slice(mention.start, mention.end));
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    entity.mentions.push(index);
    const role = mention.type === 'person' ? roleBefore(text, mention.start) : null;
    if (role !== null) entity.roles.set(role, (entity.roles.get(role) ?? 0) + 1);
    return { ...mention, entity: entity.id };
  });
  const entities = [...ids.values()].map(({ id, type, forms, roles, mentions: list }): Entity => {
    const name = fullest([...forms.keys()], type);
    const [role] = [...roles].sort((a, b) => b[1] - a[1])[0] ?? [];
    return {
      id,
      type,
      name,
      ...(role !== undefined && { role }),
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
  const own = (isKnownShort(form, type) ? 0 : 0.5) - (isShouted(form) ? 0.25 : 0);
  return words.length * 1000 + words.join('').length + own - (latinOf(form) ?? form).length / 1000;
};
