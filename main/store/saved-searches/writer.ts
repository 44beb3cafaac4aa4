import type Database from 'better-sqlite3';
import type { SavedSearch } from '#domain/search/saved-search.ts';
import { SavedSearchReader, type SavedSearchRow } from './reader.ts';

/** Writes the searches that people keep; every change but a look belongs inside `History.act`. */
export class SavedSearchWriter extends SavedSearchReader {
  readonly #put: Database.Statement<[SavedSearchRow]>;
  readonly #remove: Database.Statement<[string]>;
  readonly #look: Database.Statement<[string, number]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO saved_searches (id, name, query, stems, created)
      VALUES (@id, @name, @query, @stems, @created)
      ON CONFLICT (id) DO UPDATE SET name = @name, query = @query, stems = @stems, created = @created`);
    this.#remove = database.prepare('DELETE FROM saved_searches WHERE id = ?');
    this.#look = database.prepare(`
      INSERT INTO search_looks (search, came) VALUES (?, ?)
      ON CONFLICT (search) DO UPDATE SET came = excluded.came`);
  }

  /** Keeps one as it is given, in place of the one of the same id. */
  put(search: SavedSearch): void {
    this.#put.run({ ...search, stems: search.stems ? 1 : 0 });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }

  /** Somebody has seen all that it finds now. */
  look(id: string): void {
    this.#look.run(id, this.newest());
  }
}
