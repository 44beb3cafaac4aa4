import type Database from 'better-sqlite3';
import type { SummaryTextRow } from './row.ts';

/** Reads the summaries that a person worded. */
export class SummaryReader {
  readonly #get: Database.Statement<[string], SummaryTextRow>;

  constructor(database: Database.Database) {
    this.#get = database.prepare('SELECT text FROM summaries WHERE article = ?');
  }

  /** Markdown; null while the summary is the extracted one. */
  get(article: string): string | null {
    return this.#get.get(article)?.text ?? null;
  }
}
