import type { EntityContext, EntityType } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { Store } from '../../store/store.ts';
import { libraryEntities } from './library-entities.ts';

const NAMES: readonly EntityType[] = ['person', 'place', 'organization'];
/** So many articles say a type before it is believed elsewhere, and so many times more than any other. */
const ENOUGH = { articles: 3, times: 4 };

/** The type that each name has in most articles of the library, by its folded form; unclear ones are left out. */
export function knownTypes(store: Store): ReadonlyMap<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { name, aliases, type, articles } of libraryEntities(store)) {
    if (!NAMES.includes(type)) continue;
    for (const form of [name, ...aliases].map(fold)) {
      const types = counts.get(form) ?? new Map<EntityType, number>();
      counts.set(form, types.set(type, (types.get(type) ?? 0) + articles));
    }
  }
  const known = new Map<string, EntityType>();
  for (const [form, types] of counts) {
    const [first, second] = [...types].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= ENOUGH.articles && first[1] >= ENOUGH.times * (second?.[1] ?? 0))
      known.set(form, first[0]);
  }
  return known;
}

/** Of the known types those of names that the text may have. */
export function typesIn(
  text: string,
  known: ReadonlyMap<string, EntityType>,
): NonNullable<EntityContext['types']> {
  const folded = fold(text);
  return Object.fromEntries([...known].filter(([form]) => folded.includes(form)));
}
