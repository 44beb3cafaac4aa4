import type Database from 'better-sqlite3';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { type NamedEntity, namedRows } from './row.ts';

type Name = Pick<NamedEntity, 'type' | 'name' | 'forms'>;

/** Writes which names the entities of a text have; each name is kept once and pointed to by its number. */
export class NameIndex {
  readonly #find: Database.Statement<[Name], { id: number }>;
  readonly #add: Database.Statement<[Name]>;
  readonly #point: Database.Statement<[number | bigint | string, string, number | bigint, number]>;

  /** `table` is `entity_names`, by `analysis`, or `corrected_names`, by `article`. */
  constructor(database: Database.Database, table: 'entity_names' | 'corrected_names') {
    const owner = table === 'entity_names' ? 'analysis' : 'article';
    this.#find = database.prepare(
      'SELECT id FROM names WHERE name = @name AND type = @type AND forms = @forms',
    );
    this.#add = database.prepare(
      'INSERT INTO names (type, name, forms) VALUES (@type, @name, @forms)',
    );
    this.#point = database.prepare(
      `INSERT INTO ${table} (${owner}, entity, name, mentions) VALUES (?, ?, ?, ?)`,
    );
  }

  /** Belongs inside a transaction. */
  put(owner: number | bigint | string, analysis: EntityAnalysis): void {
    for (const { entity, mentions, ...name } of namedRows(analysis)) {
      const id = this.#find.get(name)?.id ?? this.#add.run(name).lastInsertRowid;
      this.#point.run(owner, entity, id, mentions);
    }
  }
}
