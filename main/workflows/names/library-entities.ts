import type { LibraryEntity } from '#contract/names.ts';
import { type LinkedEntity, linkEntities } from '#domain/entities/link/link-entities.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { NameRow, StandingRow } from '../../store/entities/row.ts';
import type { Store } from '../../store/store.ts';
import { WhileNamesStand } from './while-names-stand.ts';

/** A name as linking sees it. */
export interface OwnName extends NameRow {
  /** Its other forms, folded. */
  readonly aliases: readonly string[];
}

/** An entity of the library with the names that articles have for it. */
export interface Linked extends LibraryEntity {
  readonly names: readonly OwnName[];
  /** Why they are one. */
  readonly evidence: LinkedEntity<OwnName>['evidence'];
}

export interface LibraryEntities {
  /** Most mentioned first. */
  readonly list: readonly Linked[];
  readonly byId: ReadonlyMap<string, Linked>;
  /** By the number of a name. */
  readonly byName: ReadonlyMap<number, Linked>;
}

const kept = new WhileNamesStand<LibraryEntities>();

/** Every entity of the library, names of different articles joined where they agree; kept until names change. */
export const libraryEntities = (store: Store): LibraryEntities =>
  kept.of(store, null, () => linked(store));

function linked(store: Store): LibraryEntities {
  const names = store.entities.names().map((row): OwnName => {
    const folded = fold(row.name);
    return { ...row, aliases: row.forms.filter((form) => form !== folded) };
  });
  const list = linkEntities(names).map((link): Linked => {
    const own = link.members;
    const days = own.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat());
    days.sort();
    const folded = fold(link.name);
    const forms = new Map(own.map(({ name }) => [fold(name), name]));
    return {
      id: `${link.type}:${folded}`,
      type: link.type,
      name: link.name,
      // As they are written: the index has other forms only folded.
      aliases: [...forms].flatMap(([form, name]) => (form === folded ? [] : [name])),
      mentions: own.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: articlesOf(store, own),
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
      names: own,
      evidence: link.evidence,
    };
  });
  list.sort((one, other) => other.mentions - one.mentions || (one.id < other.id ? -1 : 1));
  return {
    list,
    byId: new Map(list.map((entity) => [entity.id, entity])),
    byName: new Map(list.flatMap((entity) => entity.names.map(({ id }) => [id, entity] as const))),
  };
}

/** An article that has two of the names is one article. */
function articlesOf(store: Store, names: readonly OwnName[]): number {
  const [only, ...others] = names;
  if (only && others.length === 0) return only.articles;
  return new Set(store.entities.standing(names.map(({ id }) => id)).map(({ article }) => article))
    .size;
}

/** The entities of articles that are this one of the library, by article. */
export const standingOf = (store: Store, { names }: Linked): StandingRow[] =>
  store.entities
    .standing(names.map(({ id }) => id))
    .sort((one, other) => (one.article < other.article ? -1 : 1));

/** What each entity of an article is in the library, by its id in the article's analysis. */
export function linkedIn(store: Store, article: string): (entity: string) => Linked | undefined {
  const { byName } = libraryEntities(store);
  const names = store.entities.ofArticle(article);
  return (entity) => byName.get(names.get(entity) ?? Number.NaN);
}

/** Its id, and those that it had under each of its names: what a person decided outlives a fuller name that comes in later. */
export const idsOf = ({ id, type, names }: Linked): string[] => [
  ...new Set([id, ...names.map(({ name }) => `${type}:${fold(name)}`)]),
];

/** What a page shows of it. */
export const shownEntity = ({ names: _, evidence: __, ...entity }: Linked): LibraryEntity => entity;

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
  const formsOf = ({ names }: Linked): string[] => names.flatMap(({ forms }) => forms);
  const called = list.filter(({ name }) => fold(name) === wanted);
  const meant = called.length > 0 ? called : list.filter((one) => formsOf(one).includes(wanted));
  const holds = (form: string): boolean => ` ${form} `.includes(` ${wanted} `);
  return { meant, near: meant.length > 0 ? [] : list.filter((one) => formsOf(one).some(holds)) };
}
