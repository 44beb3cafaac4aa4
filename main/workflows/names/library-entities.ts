import type { LibraryEntity } from '#contract/names.ts';
import { namedEntities } from '#domain/entities/gather/named-entities.ts';
import type { LinkEvidence } from '#domain/entities/link/link-entities.ts';
import type { Entity, EntityAnalysis } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { formsOf } from '../../store/analyses/row.ts';
import { type OwnName, seenOf } from '../../store/entities/linked-names.ts';
import {
  type CalledRow,
  type EntityFilter,
  EVERY,
  type LinkedRow,
} from '../../store/entities/linked-reader.ts';
import type { StandingRow } from '../../store/entities/row.ts';
import type { Store } from '../../store/store.ts';

/** An entity of the library with the names that articles have for it. */
export interface Linked extends LibraryEntity {
  /** The same until names change. */
  readonly number: number;
  readonly names: readonly OwnName[];
}

/** Every entity of the library, names of different articles joined where they agree; most mentioned first. */
export const libraryEntities = ({ entities }: Store): Linked[] =>
  entities.linked.pageWithNames(EVERY).rows.map(({ row, names }) => toLinked(row, names));

function toLinked(row: LinkedRow, names: readonly OwnName[]): Linked {
  const folded = fold(row.name);
  const forms = new Map(names.map((own) => [fold(own.name), own.name]));
  // As they are written: the index has other forms only folded.
  const aliases = [...forms].flatMap(([form, other]) => (form === folded ? [] : [other]));
  return { ...row, aliases, names };
}

const withNames = ({ entities }: Store, row: LinkedRow): Linked =>
  toLinked(row, entities.linked.namesOf(row.number));

/** The entity of an id. */
export function entityOf(store: Store, id: string): Linked | null {
  const row = store.entities.linked.byId(id);
  return row && withNames(store, row);
}

/** Why its names are one. */
export const evidenceOf = (
  { entities }: Store,
  { number, names }: Linked,
): LinkEvidence<OwnName>[] => entities.linked.evidenceOf(number, names);

/** The entities that the documents of a dossier name, counted in those alone. */
function entitiesWithin(store: Store, dossier: string): Linked[] {
  const rows = Map.groupBy(store.entities.namesWithin(dossier), ({ entity }) => entity);
  const list = [...rows].flatMap(([entity, own]): Linked[] => {
    const row = store.entities.linked.get(entity);
    const [only, ...others] = own;
    if (!row || !only) return [];
    const numbers = own.map(({ name }) => name);
    const articles =
      others.length === 0 ? only.articles : store.entities.countWithin(dossier, numbers);
    return [{ ...withNames(store, row), ...seenOf(own), articles }];
  });
  return list.sort(mostMentioned);
}

/** Those of the library, or of a dossier; most mentioned first, and how many there are. */
export function entitiesOf(
  store: Store,
  dossier: string | undefined,
  asked: Partial<EntityFilter> = {},
): { readonly list: readonly Linked[]; readonly total: number } {
  const filter = { ...EVERY, ...asked };
  if (dossier === undefined) {
    const { rows, total } = store.entities.linked.pageWithNames(filter);
    return { list: rows.map(({ row, names }) => toLinked(row, names)), total };
  }
  const { query, type, except, limit } = filter;
  const all = entitiesWithin(store, dossier).filter(
    (entity) =>
      (type === null || entity.type === type) &&
      entity.type !== except &&
      (query === '' ||
        entity.names.some(({ forms }) => forms.some((form) => form.includes(query)))),
  );
  return { list: limit < 0 ? all : all.slice(0, limit), total: all.length };
}

const mostMentioned = (one: Linked, other: Linked): number =>
  other.mentions - one.mentions || (one.id < other.id ? -1 : 1);

/** The articles that name an entity, by their ids. */
export const standingOf = (store: Store, { names }: Linked): StandingRow[] =>
  store.entities.standing(names.map(({ id }) => id));

/** What entities of articles are in the library, each looked up once: for one answer, as names may change after it. */
export class EntityLookup {
  readonly #store: Store;
  readonly #linked = new Map<number, Linked | null>();
  readonly #called = new Map<string, readonly CalledRow[]>();
  readonly #entities = new Map<number, number>();
  readonly #asked = new Set<number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** By its number. */
  get(number: number): Linked | null {
    const known = this.#linked.get(number);
    if (known !== undefined) return known;
    const row = this.#store.entities.linked.get(number);
    const linked = row && withNames(this.#store, row);
    this.#linked.set(number, linked);
    return linked;
  }

  /** The numbers of the entities that names name, by the names' numbers. */
  entitiesOf(names: readonly number[]): ReadonlyMap<number, number> {
    const fresh = [...new Set(names)].filter((name) => !this.#asked.has(name));
    if (fresh.length === 0) return this.#entities;
    for (const name of fresh) this.#asked.add(name);
    for (const [name, entity] of this.#store.entities.linked.entitiesOfNames(fresh)) {
      this.#entities.set(name, entity);
    }
    return this.#entities;
  }

  /**
   * The name that an article's entity has in the library, by its id in the article's analysis as it was corrected.
   * @param names where no other ones are asked for
   */
  calledIn(
    analysis: EntityAnalysis | null,
    names: ReadonlySet<string> | null = null,
  ): (entity: string) => CalledRow | undefined {
    const asked = analysis && {
      mentions: analysis.mentions,
      entities: names ? analysis.entities.filter(({ name }) => names.has(name)) : analysis.entities,
    };
    const named = asked ? namedEntities(asked) : [];
    const own = new Map(named.map((entity) => [entity.id, this.#calledSo(entity)]));
    return (id) => own.get(id);
  }

  /** The entity itself. */
  linkedIn(analysis: EntityAnalysis | null): (entity: string) => Linked | undefined {
    const called = this.calledIn(analysis);
    return (id) => {
      const row = called(id);
      return (row && this.get(row.entity)) ?? undefined;
    };
  }

  #calledSo(entity: Entity): CalledRow | undefined {
    const { type, name } = entity;
    const key = `${type}:${name}`;
    const all = this.#called.get(key) ?? this.#store.entities.linked.called(name, type);
    this.#called.set(key, all);
    if (all.length < 2) return all[0];
    const forms = JSON.stringify(formsOf(entity));
    return all.find((row) => row.forms === forms);
  }
}

/** What each entity of an article is in the library, by its id in the article's analysis as it was corrected. */
export const linkedIn = (
  store: Store,
  analysis: EntityAnalysis | null,
): ((entity: string) => Linked | undefined) => new EntityLookup(store).linkedIn(analysis);

/** Its id, and those that it had under each of its names: what a person decided outlives a fuller name that comes in later. */
export const idsOf = ({ id, type, names }: Linked): string[] => [
  ...new Set([id, ...names.map(({ name }) => `${type}:${fold(name)}`)]),
];

/** What a page shows of it. */
export const shownEntity = ({ names: _, number: __, ...entity }: Linked): LibraryEntity => entity;

/** The entities that a person may mean by an id or a name, and when there are none, those of a name near it. */
export function entitiesCalled(
  store: Store,
  given: string,
): { readonly meant: readonly Linked[]; readonly near: readonly Linked[] } {
  const own = entityOf(store, given);
  if (own) return { meant: [own], near: [] };
  const wanted = fold(given.trim());
  if (wanted === '') return { meant: [], near: [] };
  const { list } = entitiesOf(store, undefined, { query: wanted });
  const allForms = ({ names }: Linked): string[] => names.flatMap(({ forms }) => forms);
  const called = list.filter(({ name }) => fold(name) === wanted);
  const meant = called.length > 0 ? called : list.filter((one) => allForms(one).includes(wanted));
  const holds = (form: string): boolean => ` ${form} `.includes(` ${wanted} `);
  return { meant, near: meant.length > 0 ? [] : list.filter((one) => allForms(one).some(holds)) };
}
