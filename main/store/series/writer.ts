import type Database from 'better-sqlite3';
import type { Series } from '#domain/brief/series.ts';
import { SeriesReader } from './reader.ts';
import { type SeriesRow, toRow } from './row.ts';

export class SeriesWriter extends SeriesReader {
  readonly #put: Database.Statement<[SeriesRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO series (id, name, fields) VALUES (@id, @name, @fields)
      ON CONFLICT (id) DO UPDATE SET name = @name, fields = @fields`);
    this.#remove = database.prepare('DELETE FROM series WHERE id = ?');
  }

  put(series: Series): void {
    this.#put.run(toRow(series));
  }

  /** Its reports keep their numbers: what went out is never deleted. */
  remove(id: string): void {
    this.#remove.run(id);
  }
}
