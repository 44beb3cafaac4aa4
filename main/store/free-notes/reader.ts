import type Database from 'better-sqlite3';
import type { FreeNote } from '#domain/free-note.ts';
import { type Damage, damageOf } from '../damage.ts';
import { foreignIn } from '../origin.ts';
import { COLUMNS, type ReadFreeNoteRow, toFreeNote } from './row.ts';

/** Reads the free notes that are not in the trash. */
export class FreeNoteReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], ReadFreeNoteRow>;
  readonly #get: Database.Statement<[string], ReadFreeNoteRow>;
  readonly #count: Database.Statement<[], number>;
  readonly #known: Database.Statement<[string], number>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    const living = `SELECT ${COLUMNS}, ${foreignIn('free_notes')} FROM free_notes WHERE removed IS NULL`;
    this.#all = database.prepare(`${living} ORDER BY day DESC, created DESC, id`);
    this.#get = database.prepare(`${living} AND id = ?`);
    this.#known = database
      .prepare<[string], number>('SELECT count(*) FROM free_notes WHERE id = ?')
      .pluck();
    this.#count = database
      .prepare<[], number>('SELECT count(*) FROM free_notes WHERE removed IS NULL')
      .pluck();
  }

  /** The newest day first. */
  list(): FreeNote[] {
    return this.#all.all().map((row) => toFreeNote(row, this.#damage));
  }

  get(id: string): FreeNote | null {
    const row = this.#get.get(id);
    return row ? toFreeNote(row, this.#damage) : null;
  }

  /** Whether there is one of this id, be it in the trash. */
  isKnown(id: string): boolean {
    return this.#known.get(id) === 1;
  }

  count(): number {
    return this.#count.get() ?? 0;
  }
}
