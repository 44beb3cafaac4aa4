import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import {
  fullestName,
  isContested,
  type LinkEvidence,
  type LinkedEntity,
  linkEntities,
} from '#domain/entities/link/link-entities.ts';
import { LINK_RULES, meetingOf, passKeys } from '#domain/entities/link/name-keys.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { readJson, strings } from '../damage.ts';
import type { NameRow } from './row.ts';

/** A name as linking sees it. */
export interface OwnName extends NameRow {
  /** Its other forms, folded. */
  readonly aliases: readonly string[];
}

/** A name as it is kept: its forms are a JSON array. */
export type StoredName = Omit<NameRow, 'forms'> & { readonly forms: string };

/** Its folded forms. */
export const formsIn = ({ forms }: StoredName): readonly string[] => readJson(strings, forms) ?? [];

export function ownName(row: StoredName): OwnName {
  const forms = formsIn(row);
  const folded = fold(row.name);
  return { ...row, forms, aliases: forms.filter((form) => form !== folded) };
}

/** Of `name_totals t` and `names n`. */
export const NAME_COLUMNS = `n.id, n.type, n.name, n.forms, t.mentions, t.articles,
  t.first_seen AS firstSeen, t.last_seen AS lastSeen`;

/** The names that an article had before it was counted anew, and those that it has now. */
export interface Recounted {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Names whose keys are kept in mind: what is looked up again and again is not worked out each time. */
const MOST_KNOWN = 4_000;

/** An entity as it is kept. */
interface Kept {
  readonly number: number;
  readonly id: string;
  readonly type: EntityType;
  readonly fullest: number;
  readonly articles: number;
  readonly mentions: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly evidence: string | null;
  readonly contested: 0 | 1;
}

/** Keeps which names are one, in step with the names that are counted: those that changed, and what they lead to. */
export class LinkedNames {
  readonly #waiting: Database.Statement<[], { waiting: 1 }>;
  readonly #names: Names;
  readonly #entities: Entities;
  readonly #gone: Database.Statement<[], number>;
  readonly #changed: Database.Statement<[], { name: number; entity: number | null }>;
  readonly #settle: () => void;

  constructor(database: Database.Database) {
    forgetOtherRules(database);
    this.#names = new Names(database);
    this.#entities = new Entities(database);
    this.#waiting = database.prepare(`
      SELECT 1 AS waiting FROM name_totals WHERE changed = 1
      UNION ALL SELECT 1 FROM gone_names LIMIT 1`);
    this.#gone = database
      .prepare<[], number>(
        'SELECT name FROM gone_names WHERE name NOT IN (SELECT name FROM name_totals)',
      )
      .pluck();
    this.#changed = database.prepare(`
      SELECT t.name, l.entity FROM name_totals t LEFT JOIN linked_names l ON l.name = t.name
      WHERE t.changed = 1`);
    const settled = database.prepare('UPDATE name_totals SET changed = 0 WHERE changed = 1');
    const forget = database.prepare('DELETE FROM gone_names');
    this.#settle = () => {
      settled.run();
      forget.run();
    };
  }

  get isWaiting(): boolean {
    return this.#waiting.get() !== undefined;
  }

  /** Links what changed since the last time, which was before these articles were counted anew; belongs into a transaction. */
  refresh(recounted: readonly Recounted[]): void {
    const gone = this.#gone.all();
    const changed = this.#changed.all();
    const fresh = changed.flatMap(({ name, entity }) => (entity === null ? [name] : []));
    const led = this.#ledTo(fresh, gone);
    this.#entities.drop([...gone, ...led.keys()]);
    const members = [...led.values()].sort((one, other) => one.id - other.id);
    for (const entity of linkEntities(members)) this.#entities.put(entity);
    this.#entities.count(new Set(led.keys()), recounted);
    for (const entity of this.#entities.contested()) {
      const members = this.#names.of(entity);
      const [first] = members;
      if (first) this.#entities.rename(entity, first.type, fullestName(members));
    }
    this.#settle();
  }

  /** The new names and those that met one that is gone, with all that they lead to. */
  #ledTo(fresh: readonly number[], gone: readonly number[]): Map<number, OwnName> {
    const led = new Map<number, OwnName>();
    const seeds = gone.flatMap((name) => this.#names.forget(name));
    for (const name of fresh) this.#names.keep(name);
    for (const next = [...seeds, ...fresh]; next.length > 0; ) {
      const name = next.pop() ?? 0;
      const own = led.has(name) ? null : this.#names.get(name);
      if (!own) continue;
      led.set(name, own);
      for (const other of this.#names.soughtBy(own)) if (!led.has(other)) next.push(other);
    }
    return led;
  }
}

/** What was linked by other rules is linked anew when somebody asks for it. */
function forgetOtherRules(database: Database.Database): void {
  const by = database.prepare<[], number>('SELECT rules FROM linked_by').pluck().get();
  if (by === LINK_RULES) return;
  database.transaction(() => {
    const old = ['name_keys', 'linked_names', 'linked_entities', 'linked_by'];
    for (const table of old) database.exec(`DELETE FROM ${table}`);
    database.exec('UPDATE name_totals SET changed = 1');
    database.prepare('INSERT INTO linked_by (rules) VALUES (?)').run(LINK_RULES);
  })();
}

/** Names with what they are compared by. */
class Names {
  readonly #get: Database.Statement<[number], StoredName>;
  readonly #stored: Database.Statement<[number], StoredName>;
  readonly #of: Database.Statement<[number], StoredName>;
  readonly #keep: Database.Statement<[number, number]>;
  readonly #forget: Database.Statement<[number, number]>;
  readonly #having: Database.Statement<[number], number>;
  readonly #known = new Map<number, OwnName>();

  constructor(database: Database.Database) {
    const named = `SELECT ${NAME_COLUMNS} FROM name_totals t JOIN names n ON n.id = t.name`;
    this.#get = database.prepare(`${named} WHERE t.name = ?`);
    this.#of = database.prepare(`
      ${named} JOIN linked_names l ON l.name = t.name WHERE l.entity = ? ORDER BY n.id`);
    this.#stored = database.prepare(`
      SELECT id, type, name, forms, 0 AS mentions, 0 AS articles, NULL AS firstSeen, NULL AS lastSeen
      FROM names WHERE id = ?`);
    this.#keep = database.prepare('INSERT OR IGNORE INTO name_keys (key, name) VALUES (?, ?)');
    this.#forget = database.prepare('DELETE FROM name_keys WHERE key = ? AND name = ?');
    this.#having = database
      .prepare<[number], number>('SELECT name FROM name_keys WHERE key = ?')
      .pluck();
  }

  /** The name as it is counted now; null where no article has it. */
  get(name: number): OwnName | null {
    const row = this.#get.get(name);
    return row ? this.#remembered(row) : null;
  }

  /** Those of an entity. */
  of(entity: number): OwnName[] {
    return this.#of.all(entity).map((row) => this.#remembered(row));
  }

  keep(name: number): void {
    const own = this.get(name);
    for (const key of own ? meetingOf(own).own : []) this.#keep.run(numberOf(key), name);
  }

  /** Forgets what a name is compared by, and gives the names that met it. */
  forget(name: number): number[] {
    const row = this.#stored.get(name);
    if (!row) return [];
    const own = this.#remembered(row);
    for (const key of meetingOf(own).own) this.#forget.run(numberOf(key), name);
    return this.soughtBy(own);
  }

  soughtBy(own: OwnName): number[] {
    return meetingOf(own).sought.flatMap((key) => this.#having.all(numberOf(key)));
  }

  #remembered(row: StoredName): OwnName {
    const own = ownName(row);
    const known = this.#known.get(row.id);
    if (known && isSame(known, own)) passKeys(known, own);
    else if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(row.id, own);
    return own;
  }
}

/** The number of a name that is gone for good may become another one's. */
const isSame = (one: OwnName, other: OwnName): boolean =>
  one.type === other.type &&
  one.name === other.name &&
  one.forms.join('\n') === other.forms.join('\n');

/** A key as a number; should two have the same one, their names are looked at together and nothing else. */
const numberOf = (key: string): number =>
  Number.parseInt(hash('sha1', key, 'hex').slice(0, 12), 16);

/** Of one name, or of several: those whose names were counted anew since. */
const RECOUNTED = `SELECT l.entity FROM name_totals t JOIN linked_names l ON l.name = t.name WHERE t.changed = 1`;

/** What is kept of entities. */
class Entities {
  readonly #link: Database.Statement<[number, number]>;
  readonly #unlink: Database.Statement<[number], { entity: number }>;
  readonly #keep: Database.Statement<[Kept]>;
  readonly #drop: Database.Statement<[number]>;
  readonly #articles: Database.Statement<[string], { articles: number }>;
  readonly #count: () => void;
  readonly #ofSeveral: Database.Statement<[string], number>;
  readonly #addArticles: Database.Statement<[number, number]>;
  readonly #contested: Database.Statement<[], number>;
  readonly #rename: Database.Statement<[{ entity: number; name: string; id: string }]>;

  constructor(database: Database.Database) {
    this.#link = database.prepare('INSERT INTO linked_names (name, entity) VALUES (?, ?)');
    this.#unlink = database.prepare('DELETE FROM linked_names WHERE name = ? RETURNING entity');
    this.#keep = database.prepare(`
      INSERT INTO linked_entities
        (number, id, type, fullest, articles, mentions, first_seen, last_seen, evidence, contested)
      VALUES (@number, @id, @type, @fullest, @articles, @mentions, @firstSeen, @lastSeen, @evidence,
        @contested)`);
    this.#drop = database.prepare('DELETE FROM linked_entities WHERE number = ?');
    this.#articles = database.prepare(`
      SELECT count(DISTINCT article) AS articles FROM name_articles
      WHERE name IN (SELECT value FROM json_each(?))`);
    const ofOne = database.prepare(`
      UPDATE linked_entities SET (articles, mentions, first_seen, last_seen) = (
        SELECT articles, mentions, first_seen, last_seen FROM name_totals WHERE name = number)
      WHERE evidence IS NULL AND number IN (SELECT name FROM name_totals WHERE changed = 1)`);
    const ofSeveral = database.prepare(`
      UPDATE linked_entities SET (mentions, first_seen, last_seen) = (
        SELECT sum(t.mentions), min(t.first_seen), max(t.last_seen)
        FROM linked_names l JOIN name_totals t ON t.name = l.name WHERE l.entity = number)
      WHERE evidence IS NOT NULL AND number IN (${RECOUNTED})`);
    this.#count = () => {
      ofOne.run();
      ofSeveral.run();
    };
    this.#ofSeveral = database
      .prepare<[string], number>(`
        SELECT DISTINCT l.entity FROM json_each(?) j JOIN linked_names l ON l.name = j.value
        JOIN linked_entities e ON e.number = l.entity WHERE e.evidence IS NOT NULL`)
      .pluck();
    this.#addArticles = database.prepare(
      'UPDATE linked_entities SET articles = articles + ? WHERE number = ?',
    );
    this.#contested = database
      .prepare<[], number>(
        `SELECT number FROM linked_entities WHERE contested = 1 AND number IN (${RECOUNTED})`,
      )
      .pluck();
    this.#rename = database.prepare(`
      UPDATE linked_entities SET id = @id, fullest = (
        SELECT min(l.name) FROM linked_names l JOIN names n ON n.id = l.name
        WHERE l.entity = @entity AND n.name = @name)
      WHERE number = @entity`);
  }

  /** The entities that have one of these names, with all their names. */
  drop(names: readonly number[]): void {
    const entities = new Set(
      names.flatMap((name) => this.#unlink.all(name)).map(({ entity }) => entity),
    );
    for (const entity of entities) this.#drop.run(entity);
  }

  put({ name, members, evidence }: LinkedEntity<OwnName>): void {
    const [first] = members;
    if (!first) return;
    const ids = members.map(({ id }) => id);
    for (const id of ids) this.#link.run(id, first.id);
    const isOne = ids.length === 1;
    const { id: number, type } = first;
    this.#keep.run({
      ...{ number, id: idOf(type, name), type },
      ...seenOf(members),
      fullest: members.find((own) => own.name === name)?.id ?? number,
      articles: isOne ? first.articles : (this.#articles.get(JSON.stringify(ids))?.articles ?? 0),
      evidence: isOne ? null : JSON.stringify(evidence.map(toldOf)),
      contested: isContested(members) ? 1 : 0,
    });
  }

  /**
   * Counts entities anew after their names were. An article that has two names of one is one article, so that these
   * are counted by what each article had and has.
   * @param anew names that were linked just now, with their articles
   */
  count(anew: ReadonlySet<number>, recounted: readonly Recounted[]): void {
    this.#count();
    const more = new Map<number, number>();
    const add = (names: readonly number[], articles: number): void => {
      const known = names.filter((name) => !anew.has(name));
      for (const entity of this.#ofSeveral.all(JSON.stringify(known))) {
        more.set(entity, (more.get(entity) ?? 0) + articles);
      }
    };
    for (const { before, after } of recounted) {
      add(before, -1);
      add(after, 1);
    }
    for (const [entity, articles] of more)
      if (articles !== 0) this.#addArticles.run(articles, entity);
  }

  /** Those whose fullest name may be another one, as their names were counted anew. */
  contested(): number[] {
    return this.#contested.all();
  }

  rename(entity: number, type: EntityType, name: string): void {
    this.#rename.run({ entity, name, id: idOf(type, name) });
  }
}

const idOf = (type: EntityType, name: string): string => `${type}:${fold(name)}`;

/** How often several names stand there together, and when. */
export function seenOf(names: readonly Pick<NameRow, 'mentions' | 'firstSeen' | 'lastSeen'>[]) {
  const days = names.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat());
  days.sort();
  return {
    mentions: names.reduce((sum, { mentions }) => sum + mentions, 0),
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
  };
}

/** Evidence as it is kept: its names by their numbers. */
const toldOf = ({ kind, a, b, forms, strength }: LinkEvidence<OwnName>) => ({
  ...{ kind, a: a.id, b: b.id, forms, strength },
});
