import type Database from 'better-sqlite3';
import { SummaryReader } from './reader.ts';

/** Writes summaries; every change belongs inside `History.act`. */
export class SummaryWriter extends SummaryReader {
  readonly #set: Database.Statement<[string, string]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#set = database.prepare(`
      INSERT INTO summaries (article, text) VALUES (?, ?)
      ON CONFLICT (article) DO UPDATE SET text = excluded.text`);
    this.#forget = database.prepare('DELETE FROM summaries WHERE article = ?');
  }

  /** Null goes back to the extracted summary. */
  set(article: string, text: string | null): void {
    if (text === null) this.#forget.run(article);
    else this.#set.run(article, text);
  }
}
