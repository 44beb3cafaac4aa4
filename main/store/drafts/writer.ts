import type Database from 'better-sqlite3';
import { DraftReader } from './reader.ts';

export class DraftWriter extends DraftReader {
  readonly #save: Database.Statement<[string, string]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#save = database.prepare(`
      INSERT INTO drafts (key, value) VALUES (?, ?)
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
    this.#forget = database.prepare('DELETE FROM drafts WHERE key = ?');
  }

  /** An empty value forgets the draft. */
  save(key: string, value: string): void {
    if (value === '') this.#forget.run(key);
    else this.#save.run(key, value);
  }
}
