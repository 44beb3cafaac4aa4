import type Database from 'better-sqlite3';
import type { CountedNames } from './counted-names.ts';
import { EntityReader } from './reader.ts';
import type { EntityNote, NamesApart } from './row.ts';

/** Writes notes on entities, and which are not one; every change belongs inside `History.act`. */
export class EntityWriter extends EntityReader {
  readonly #keep: Database.Statement<[EntityNote]>;
  readonly #keepApart: Database.Statement<[string, string]>;
  readonly #joinAgain: Database.Statement<[string, string]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database, counted: CountedNames) {
    super(database, counted);
    this.#keep = database.prepare(`
      INSERT INTO entity_notes (id, note, marking) VALUES (@id, @note, @marking)
      ON CONFLICT (id) DO UPDATE SET note = excluded.note, marking = excluded.marking`);
    this.#joinAgain = database.prepare('DELETE FROM names_apart WHERE one = ? AND other = ?');
    this.#keepApart = database.prepare(
      'INSERT OR IGNORE INTO names_apart (one, other) VALUES (?, ?)',
    );
    this.#forget = database.prepare('DELETE FROM entity_notes WHERE id = ?');
  }

  /** An empty note is none. */
  setNote(note: EntityNote): void {
    if (note.note === '') this.#forget.run(note.id);
    else this.#keep.run(note);
  }

  /** Two different names, each as its type and its folded name. */
  keepApart(a: string, b: string): void {
    if (a < b) this.#keepApart.run(a, b);
    else this.#keepApart.run(b, a);
  }

  /** Takes it back that two names are not one. */
  joinAgain({ one, other }: NamesApart): void {
    this.#joinAgain.run(one, other);
  }
}
