import type Database from 'better-sqlite3';
import type { Brief } from '#domain/brief/brief.ts';
import { BriefReader } from './reader.ts';
import { type BriefRow, toRow } from './row.ts';

/** Writes briefs; every change belongs inside `History.act`. */
export class BriefWriter extends BriefReader {
  readonly #put: Database.Statement<[BriefRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO briefs (id, body, created, changed) VALUES (@id, @body, @created, @changed)
      ON CONFLICT (id) DO UPDATE SET body = @body, changed = @changed`);
    this.#remove = database.prepare('DELETE FROM briefs WHERE id = ?');
  }

  put(brief: Brief): void {
    this.#put.run(toRow(brief));
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
