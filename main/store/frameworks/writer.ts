import type Database from 'better-sqlite3';
import type { TagFramework } from '#domain/tags/framework.ts';
import { FrameworkReader, type FrameworkRow } from './reader.ts';

/** Writes frameworks of tags; every change belongs inside `History.act`. */
export class FrameworkWriter extends FrameworkReader {
  readonly #put: Database.Statement<[FrameworkRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO tag_frameworks (id, name, families, loaded) VALUES (@id, @name, @families, @loaded)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, families = excluded.families,
        loaded = excluded.loaded`);
    this.#remove = database.prepare('DELETE FROM tag_frameworks WHERE id = ?');
  }

  put({ families, ...framework }: TagFramework): void {
    this.#put.run({ ...framework, families: JSON.stringify(families) });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
