import type { LibraryEntity } from '#contract/names.ts';
import { type LinkedEntity, linkEntities } from '#domain/entities/link/link-entities.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { ArticleEntityRow } from '../../store/entities/row.ts';
import type { Store } from '../../store/store.ts';

/** An entity of the library with its entities in the articles. */
export interface Linked extends LibraryEntity {
  readonly link: LinkedEntity;
  readonly rows: readonly ArticleEntityRow[];
}

export interface LibraryEntities {
  /** Most mentioned first. */
  readonly list: readonly Linked[];
  readonly byId: ReadonlyMap<string, Linked>;
  /** By `memberKey`. */
  readonly byMember: ReadonlyMap<string, Linked>;
}

export const memberKey = (article: string, entity: string): string => `${article} ${entity}`;

const kept = new WeakMap<Store, { readonly at: number; readonly entities: LibraryEntities }>();

/** Every entity of the library, those of different articles joined where their names agree; kept until something is written. */
export function libraryEntities(store: Store): LibraryEntities {
  const at = store.entities.changes();
  const known = kept.get(store);
  if (known?.at === at) return known.entities;
  const entities = linked(store.entities.all());
  kept.set(store, { at, entities });
  return entities;
}

function linked(rows: readonly ArticleEntityRow[]): LibraryEntities {
  const byKey = new Map(rows.map((row) => [memberKey(row.article, row.entity), row]));
  const links = linkEntities(
    rows.map(({ article, entity, type, name, forms }) => ({
      article,
      id: entity,
      type,
      name,
      aliases: forms.filter((form) => form !== fold(name)),
    })),
  );
  const list = links.map((link): Linked => {
    const own = link.members.flatMap(({ article, id }) => byKey.get(memberKey(article, id)) ?? []);
    const dates = own.flatMap(({ published }) => published ?? []).sort();
    const names = new Map(own.map(({ name }) => [fold(name), name]));
    return {
      id: `${link.type}:${fold(link.name)}`,
      type: link.type,
      name: link.name,
      // As they are written: the index has other forms only folded.
      aliases: [...names].flatMap(([form, name]) => (form === fold(link.name) ? [] : [name])),
      mentions: own.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: new Set(own.map(({ article }) => article)).size,
      firstSeen: dates[0] ?? null,
      lastSeen: dates.at(-1) ?? null,
      link,
      rows: own,
    };
  });
  list.sort((one, other) => other.mentions - one.mentions || (one.id < other.id ? -1 : 1));
  const byMember = new Map(
    list.flatMap((entity) =>
      entity.rows.map((row) => [memberKey(row.article, row.entity), entity] as const),
    ),
  );
  return { list, byId: new Map(list.map((entity) => [entity.id, entity])), byMember };
}

/** What a page shows of it. */
export const shownEntity = ({ link: _, rows: __, ...entity }: Linked): LibraryEntity => entity;

/** The entities that a person may mean by an id or a name, and when there are none, those of a name near it. */
export function entitiesCalled(
  store: Store,
  given: string,
): { readonly meant: readonly Linked[]; readonly near: readonly Linked[] } {
  const { byId, list } = libraryEntities(store);
  const own = byId.get(given);
  if (own) return { meant: [own], near: [] };
  const wanted = fold(given.trim());
  if (wanted === '') return { meant: [], near: [] };
  const formsOf = ({ rows }: Linked): string[] => rows.flatMap(({ forms }) => forms);
  const called = list.filter(({ name }) => fold(name) === wanted);
  const meant = called.length > 0 ? called : list.filter((one) => formsOf(one).includes(wanted));
  const holds = (form: string): boolean => ` ${form} `.includes(` ${wanted} `);
  return { meant, near: meant.length > 0 ? [] : list.filter((one) => formsOf(one).some(holds)) };
}
