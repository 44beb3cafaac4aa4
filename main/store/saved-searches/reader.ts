import type Database from 'better-sqlite3';
import type { SavedSearch } from '#domain/search/saved-search.ts';

export interface SavedSearchRow extends Omit<SavedSearch, 'stems'> {
  readonly stems: 0 | 1;
}

/** Reads the searches that people keep, and how far somebody has looked at each. */
export class SavedSearchReader {
  readonly #all: Database.Statement<[], SavedSearchRow>;
  readonly #get: Database.Statement<[string], SavedSearchRow>;
  readonly #looked: Database.Statement<[string], number>;
  readonly #newest: Database.Statement<[], number>;

  constructor(database: Database.Database) {
    const columns = 'SELECT id, name, query, stems, created FROM saved_searches';
    this.#all = database.prepare(`${columns} ORDER BY name COLLATE NOCASE, created, id`);
    this.#get = database.prepare(`${columns} WHERE id = ?`);
    this.#looked = database
      .prepare<[string], number>('SELECT came FROM search_looks WHERE search = ?')
      .pluck();
    this.#newest = database
      .prepare<[], number>('SELECT ifnull(max(came), 0) FROM search_documents WHERE came > 0')
      .pluck();
  }

  /** By name. */
  list(): SavedSearch[] {
    return this.#all.all().map(toSavedSearch);
  }

  get(id: string): SavedSearch | null {
    const row = this.#get.get(id);
    return row ? toSavedSearch(row) : null;
  }

  /** How far `newest` had come when somebody looked at it; -1 where nobody did, so that all is new. */
  looked(id: string): number {
    return this.#looked.get(id) ?? -1;
  }

  /** The number of what came in last; 0 where nothing came since numbers are given. */
  newest(): number {
    return this.#newest.get() ?? 0;
  }
}

const toSavedSearch = ({ stems, ...row }: SavedSearchRow): SavedSearch => ({
  ...row,
  stems: stems === 1,
});
