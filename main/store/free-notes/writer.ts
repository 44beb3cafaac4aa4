import type Database from 'better-sqlite3';
import type { FreeNote } from '#domain/free-note.ts';
import { FreeNoteReader } from './reader.ts';
import { COLUMNS, type FreeNoteRow, toRow } from './row.ts';

/** Writes free notes; every change belongs inside `History.act`. */
export class FreeNoteWriter extends FreeNoteReader {
  readonly #put: Database.Statement<[FreeNoteRow]>;
  readonly #remove: Database.Statement<[string, string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO free_notes (${COLUMNS})
      VALUES (@id, @day, @note, @type, @tags, @marking, @author, @created, @modified, @origin, @editor)
      ON CONFLICT (id) DO UPDATE SET day = @day, note = @note, type = @type, tags = @tags,
        marking = @marking, author = @author, created = @created, modified = @modified,
        origin = @origin, editor = @editor, removed = NULL`);
    this.#remove = database.prepare(
      'UPDATE free_notes SET removed = ? WHERE id = ? AND removed IS NULL',
    );
  }

  /** Keeps one as it is given, in place of the one of the same id, be that in the trash. */
  put(note: FreeNote): void {
    this.#put.run(toRow(note));
  }

  /** Moves it to the trash; `now` is ISO 8601 in UTC. */
  remove(id: string, now: string): void {
    this.#remove.run(now, id);
  }
}
