import type Database from 'better-sqlite3';
import type { DraftRow } from './row.ts';

/** Reads text that was being typed when it was last heard of. */
export class DraftReader {
  readonly #all: Database.Statement<[], DraftRow>;

  constructor(database: Database.Database) {
    this.#all = database.prepare('SELECT key, value FROM drafts ORDER BY key');
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#all.all().map(({ key, value }) => [key, value]));
  }
}
