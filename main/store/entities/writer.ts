import type Database from 'better-sqlite3';
import { EntityReader } from './reader.ts';

/** Writes notes on entities, and which are not one; every change belongs inside `History.act`. */
export class EntityWriter extends EntityReader {
  readonly #keep: Database.Statement<[string, string]>;
  readonly #keepApart: Database.Statement<[string, string]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keep = database.prepare(`
      INSERT INTO entity_notes (id, note) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET note = excluded.note`);
    this.#keepApart = database.prepare(
      'INSERT OR IGNORE INTO names_apart (one, other) VALUES (?, ?)',
    );
    this.#forget = database.prepare('DELETE FROM entity_notes WHERE id = ?');
  }

  /** An empty note is none. */
  setNote(id: string, note: string): void {
    if (note === '') this.#forget.run(id);
    else this.#keep.run(id, note);
  }

  /** Two different names, each as its type and its folded name. */
  keepApart(a: string, b: string): void {
    if (a < b) this.#keepApart.run(a, b);
    else this.#keepApart.run(b, a);
  }
}
