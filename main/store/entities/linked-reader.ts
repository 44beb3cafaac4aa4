import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { LINK_KINDS, type LinkEvidence } from '#domain/entities/link/link-entities.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { readJson } from '../damage.ts';
import type { CountedNames } from './counted-names.ts';
import { NAME_COLUMNS, type OwnName, ownName, type StoredName } from './linked-names.ts';

/** An entity of the library. */
export interface LinkedRow {
  /** The same until names change. */
  readonly number: number;
  /** The type and the folded name. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface EntityFilter {
  /** Letters of one of its forms, folded; empty for all. */
  readonly query: string;
  readonly type: EntityType | null;
  /** A type that is left out. */
  readonly except: EntityType | null;
  /** A negative one for no limit. */
  readonly limit: number;
}

/** A name with the entity that it names. */
export interface CalledRow {
  readonly name: number;
  /** A JSON array. */
  readonly forms: string;
  readonly entity: number;
}

type Asked = EntityFilter & { readonly written: string };

const ENTITY = `e.number, e.id, e.type, n.name, e.mentions, e.articles, e.first_seen AS firstSeen,
  e.last_seen AS lastSeen`;
const ENTITIES = 'linked_entities e JOIN names n ON n.id = e.fullest';
const MOST_MENTIONED = 'e.mentions DESC, e.id';
/** Letters are looked for in the JSON first, which is fast and may find its own signs. */
const ASKED = `(@type IS NULL OR e.type = @type)
  AND (@except IS NULL OR e.type <> @except) AND (@query = '' OR EXISTS (
  SELECT 1 FROM linked_names l JOIN names m ON m.id = l.name
  WHERE l.entity = e.number AND instr(m.forms, @written) > 0
    AND EXISTS (SELECT 1 FROM json_each(m.forms) f WHERE instr(f.value, @query) > 0)))`;

const evidenceShape = v.array(
  v.object({
    kind: v.picklist(LINK_KINDS),
    a: v.number(),
    b: v.number(),
    forms: v.tuple([v.string(), v.string()]),
    strength: v.number(),
  }),
);

/** Every entity there is. */
export const EVERY: EntityFilter = { query: '', type: null, except: null, limit: -1 };

/** Reads the entities of the library, whose names are joined where they agree. */
export class LinkedReader {
  readonly #counted: CountedNames;
  readonly #page: Database.Statement<[Asked], LinkedRow>;
  readonly #count: Database.Statement<[Asked], { entities: number }>;
  readonly #byId: Database.Statement<[string], LinkedRow>;
  readonly #get: Database.Statement<[number], LinkedRow>;
  readonly #members: Database.Statement<[number], StoredName>;
  readonly #membersOf: Database.Statement<[string], StoredName & { readonly entity: number }>;
  readonly #called: Database.Statement<[string, string], CalledRow>;
  readonly #entitiesOfNames: Database.Statement<[string], [name: number, entity: number]>;
  readonly #evidence: Database.Statement<[number], { evidence: string | null }>;

  constructor(database: Database.Database, counted: CountedNames) {
    this.#counted = counted;
    this.#page = database.prepare(
      `SELECT ${ENTITY} FROM ${ENTITIES} WHERE ${ASKED} ORDER BY ${MOST_MENTIONED} LIMIT @limit`,
    );
    this.#count = database.prepare(
      `SELECT count(*) AS entities FROM linked_entities e WHERE ${ASKED}`,
    );
    // Should two bear one id, it is the last of the list.
    this.#byId = database.prepare(
      `SELECT ${ENTITY} FROM ${ENTITIES} WHERE e.id = ? ORDER BY e.mentions, e.number DESC LIMIT 1`,
    );
    this.#get = database.prepare(`SELECT ${ENTITY} FROM ${ENTITIES} WHERE e.number = ?`);
    const members = `
      linked_names l JOIN names n ON n.id = l.name JOIN name_totals t ON t.name = l.name`;
    this.#members = database.prepare(
      `SELECT ${NAME_COLUMNS} FROM ${members} WHERE l.entity = ? ORDER BY n.id`,
    );
    this.#membersOf = database.prepare(`
      SELECT ${NAME_COLUMNS}, l.entity FROM json_each(?) j
      CROSS JOIN linked_names l ON l.entity = j.value
      JOIN names n ON n.id = l.name JOIN name_totals t ON t.name = l.name ORDER BY n.id`);
    this.#called = database.prepare(`
      SELECT n.id AS name, n.forms, l.entity FROM names n JOIN linked_names l ON l.name = n.id
      WHERE n.name = ? AND n.type = ?`);
    this.#entitiesOfNames = database
      .prepare<[string], [name: number, entity: number]>(
        'SELECT name, entity FROM linked_names WHERE name IN (SELECT value FROM json_each(?))',
      )
      .raw();
    this.#evidence = database.prepare('SELECT evidence FROM linked_entities WHERE number = ?');
  }

  /** Most mentioned first; all are counted. */
  page(filter: EntityFilter): { readonly rows: LinkedRow[]; readonly total: number } {
    this.#counted.refresh();
    const asked = { ...filter, written: JSON.stringify(filter.query).slice(1, -1) };
    const total = this.#count.get(asked)?.entities ?? 0;
    return { rows: this.#page.all(asked), total };
  }

  /** The same, each with its names. */
  pageWithNames(filter: EntityFilter): {
    readonly rows: { readonly row: LinkedRow; readonly names: readonly OwnName[] }[];
    readonly total: number;
  } {
    const { rows, total } = this.page(filter);
    const numbers = JSON.stringify(rows.map(({ number }) => number));
    const names = Map.groupBy(this.#membersOf.all(numbers), ({ entity }) => entity);
    return {
      rows: rows.map((row) => ({
        row,
        names: (names.get(row.number) ?? []).map(({ entity: _, ...name }) => ownName(name)),
      })),
      total,
    };
  }

  byId(id: string): LinkedRow | null {
    this.#counted.refresh();
    return this.#byId.get(id) ?? null;
  }

  /** By its number. */
  get(entity: number): LinkedRow | null {
    this.#counted.refresh();
    return this.#get.get(entity) ?? null;
  }

  /** The names that articles have for it, as they came in. */
  namesOf(entity: number): OwnName[] {
    this.#counted.refresh();
    return this.#members.all(entity).map(ownName);
  }

  /** The names that are written so. */
  called(name: string, type: EntityType): CalledRow[] {
    this.#counted.refresh();
    return this.#called.all(name, type);
  }

  /** The number of the entity that each name names, by the name's number. */
  entitiesOfNames(names: readonly number[]): Map<number, number> {
    return new Map(this.#entitiesOfNames.all(JSON.stringify(names)));
  }

  /** Why an entity's names are one. */
  evidenceOf(entity: number, names: readonly OwnName[]): LinkEvidence<OwnName>[] {
    const byNumber = new Map(names.map((name) => [name.id, name]));
    const told = readJson(evidenceShape, this.#evidence.get(entity)?.evidence ?? '[]') ?? [];
    return told.flatMap(({ a, b, ...rest }) => {
      const [one, other] = [byNumber.get(a), byNumber.get(b)];
      return one && other ? [{ ...rest, a: one, b: other }] : [];
    });
  }
}
