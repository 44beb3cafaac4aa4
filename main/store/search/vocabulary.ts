import type Database from 'better-sqlite3';

/** The words that stand in the index: what forms of a word there are to look for. */
export class Vocabulary {
  readonly #has: Database.Statement<[string], { found: 1 }>;
  readonly #begins: Database.Statement<[string, string], string>;
  readonly #beginning: Database.Statement<[string, string], string>;

  constructor(database: Database.Database) {
    // Temporary: it keeps nothing, and only shows the index from another side.
    database.exec(
      'CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search_index, row)',
    );
    this.#has = database.prepare('SELECT 1 AS found FROM temp.search_words WHERE term = ? LIMIT 1');
    const beginning = 'SELECT term FROM temp.search_words WHERE term >= ? AND term < ?';
    this.#begins = database.prepare<[string, string], string>(`${beginning} LIMIT 1`).pluck();
    this.#beginning = database.prepare<[string, string], string>(beginning).pluck();
  }

  has(term: string): boolean {
    return this.#has.get(term) !== undefined;
  }

  /** Whether some word begins so. */
  begins(start: string): boolean {
    return this.#begins.get(start, `${start}\u{10ffff}`) !== undefined;
  }

  /** Every word that begins so, itself included. */
  beginningWith(start: string): string[] {
    return this.#beginning.all(start, `${start}\u{10ffff}`);
  }
}
