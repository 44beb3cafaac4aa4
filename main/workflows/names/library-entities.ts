import type { LibraryEntity } from '#contract/names.ts';
import { namedEntities } from '#domain/entities/gather/named-entities.ts';
import { type LinkedEntity, linkEntities } from '#domain/entities/link/link-entities.ts';
import type { Entity, EntityAnalysis } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { formsOf } from '../../store/analyses/row.ts';
import type { NameRow, StandingRow } from '../../store/entities/row.ts';
import type { Store } from '../../store/store.ts';
import { WhileNamesStand } from './while-names-stand.ts';

/** A name as linking sees it. */
export interface OwnName extends NameRow {
  /** Its other forms, folded. */
  readonly aliases: readonly string[];
}

/** A name with what it names. */
interface Called {
  readonly own: OwnName;
  readonly linked: Linked;
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
  /** By type and name as they are written; each with the names of its own that are written so. */
  readonly called: ReadonlyMap<string, readonly Called[]>;
  /** By the number of a name. */
  readonly byName: ReadonlyMap<number, Linked>;
}

const kept = new WhileNamesStand<LibraryEntities>();

/** Every entity of the library, names of different articles joined where they agree; kept until names change. */
export const libraryEntities = (store: Store): LibraryEntities =>
  kept.of(store, null, () => linked(store));

function linked(store: Store): LibraryEntities {
  const links = linkEntities(store.entities.names().map(ownName));
  const list = links.map((link) => entityOf(store, link));
  list.sort(mostMentioned);
  let called: LibraryEntities['called'] | null = null;
  let byName: LibraryEntities['byName'] | null = null;
  return {
    list,
    byId: new Map(list.map((entity) => [entity.id, entity])),
    get called() {
      called ??= Map.groupBy(
        list.flatMap((entity) => entity.names.map((own): Called => ({ own, linked: entity }))),
        ({ own }) => calledAs(own),
      );
      return called;
    },
    get byName() {
      byName ??= new Map(
        list.flatMap((entity) => entity.names.map((own) => [own.id, entity] as const)),
      );
      return byName;
    },
  };
}

/** Of a row that nothing changed since the same object, so that what is known of it is not worked out again. */
const ownNames = new WeakMap<NameRow, OwnName>();

function ownName(row: NameRow): OwnName {
  const known = ownNames.get(row);
  if (known) return known;
  const folded = fold(row.name);
  const own = { ...row, aliases: row.forms.filter((form) => form !== folded) };
  ownNames.set(row, own);
  return own;
}

/** By the first of its names; one of the very same names is the same. */
const entities = new WeakMap<OwnName, Linked>();

function entityOf(store: Store, link: LinkedEntity<OwnName>): Linked {
  const { members } = link;
  const [first] = members;
  const known = first && entities.get(first);
  const isSame =
    known?.names.length === members.length && members.every((own, at) => own === known.names[at]);
  if (known && isSame) return known;
  const entity = newEntity(store, link);
  if (first) entities.set(first, entity);
  return entity;
}

function newEntity(store: Store, { type, name, members, evidence }: LinkedEntity<OwnName>): Linked {
  const folded = fold(name);
  const forms = new Map(members.map((own) => [fold(own.name), own.name]));
  let articles: number | null = null;
  return {
    id: `${type}:${folded}`,
    type,
    name,
    // As they are written: the index has other forms only folded.
    aliases: [...forms].flatMap(([form, other]) => (form === folded ? [] : [other])),
    ...seen(members),
    // Counted when it is asked for, as of several names the articles of each are looked up.
    get articles() {
      articles ??= articlesOf(store, members);
      return articles;
    },
    names: members,
    evidence,
  };
}

/** The entities that the documents of a dossier name, counted in those alone. */
function entitiesWithin(store: Store, dossier: string): Linked[] {
  const { byName } = libraryEntities(store);
  const rows = Map.groupBy(store.entities.namesWithin(dossier), ({ name }) => byName.get(name));
  const list = [...rows].flatMap(([entity, own]): Linked[] => {
    const [only, ...others] = own;
    if (!entity || !only) return [];
    const numbers = own.map(({ name }) => name);
    const articles =
      others.length === 0 ? only.articles : store.entities.countWithin(dossier, numbers);
    const { id, type, name, aliases, names, evidence } = entity;
    return [{ id, type, name, aliases, names, evidence, ...seen(own), articles }];
  });
  return list.sort(mostMentioned);
}

/** Those of the library, or of a dossier; most mentioned first. */
export const entitiesOf = (store: Store, dossier: string | undefined): readonly Linked[] =>
  dossier === undefined ? libraryEntities(store).list : entitiesWithin(store, dossier);

/** How often several names stand there together, and when. */
function seen(names: readonly Pick<NameRow, 'mentions' | 'firstSeen' | 'lastSeen'>[]) {
  const days = names.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat());
  days.sort();
  return {
    mentions: names.reduce((sum, { mentions }) => sum + mentions, 0),
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}

const mostMentioned = (one: Linked, other: Linked): number =>
  other.mentions - one.mentions || (one.id < other.id ? -1 : 1);

/** An article that has two of the names is one article. */
function articlesOf(store: Store, names: readonly OwnName[]): number {
  const [only, ...others] = names;
  if (only && others.length === 0) return only.articles;
  return store.entities.countOf(names.map(({ id }) => id));
}

/** The articles that name an entity, by their ids. */
export const standingOf = (store: Store, { names }: Linked): StandingRow[] =>
  store.entities.standing(names.map(({ id }) => id));

const calledAs = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  `${type}:${name}`;

/** What each entity of an article is in the library, by its id in the article's analysis as it was corrected. */
export function linkedIn(
  store: Store,
  analysis: EntityAnalysis | null,
): (entity: string) => Linked | undefined {
  const called = calledIn(store, analysis);
  return (id) => called(id)?.linked;
}

/** The same with the name that the article has for it. */
export function calledIn(
  store: Store,
  analysis: EntityAnalysis | null,
): (entity: string) => Called | undefined {
  const { called } = libraryEntities(store);
  const calledSo = (entity: Entity): Called | undefined => {
    const all = called.get(calledAs(entity)) ?? [];
    if (all.length < 2) return all[0];
    const forms = formsOf(entity).join('\n');
    return all.find(({ own: { forms: known } }) => known.join('\n') === forms);
  };
  const named = analysis ? namedEntities(analysis) : [];
  const own = new Map(named.map((entity) => [entity.id, calledSo(entity)]));
  return (id) => own.get(id);
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
  const allForms = ({ names }: Linked): string[] => names.flatMap(({ forms }) => forms);
  const called = list.filter(({ name }) => fold(name) === wanted);
  const meant = called.length > 0 ? called : list.filter((one) => allForms(one).includes(wanted));
  const holds = (form: string): boolean => ` ${form} `.includes(` ${wanted} `);
  return { meant, near: meant.length > 0 ? [] : list.filter((one) => allForms(one).some(holds)) };
}
