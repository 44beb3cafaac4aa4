import type Database from 'better-sqlite3';
import type { Brief } from '#domain/brief/brief.ts';
import { type BriefRow, toBrief } from './row.ts';

export class BriefReader {
  readonly #one: Database.Statement<[string], BriefRow>;
  readonly #all: Database.Statement<[], BriefRow>;

  constructor(database: Database.Database) {
    this.#one = database.prepare('SELECT id, body, created, changed FROM briefs WHERE id = ?');
    this.#all = database.prepare(
      'SELECT id, body, created, changed FROM briefs ORDER BY changed DESC, id',
    );
  }

  get(id: string): Brief | null {
    const row = this.#one.get(id);
    return row ? toBrief(row) : null;
  }

  /** The one that was worked on last comes first. */
  list(): Brief[] {
    return this.#all.all().map(toBrief);
  }
}
