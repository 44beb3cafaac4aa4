import type Database from 'better-sqlite3';
import { FigureReader } from './reader.ts';
import type { FigureCorrectionRow, KeptCorrection } from './row.ts';

/** Writes corrections of figures; every change belongs inside `History.act`. */
export class FigureWriter extends FigureReader {
  readonly #put: Database.Statement<[FigureCorrectionRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO figure_corrections (id, body, created) VALUES (@id, @body, @created)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body, created = excluded.created`);
    this.#remove = database.prepare('DELETE FROM figure_corrections WHERE id = ?');
  }

  /** A new one is the newest, whatever the clock says. */
  add({ id, created, correction }: KeptCorrection): void {
    const newest = this.newest();
    const later =
      newest !== null && newest >= created
        ? new Date(Date.parse(newest) + 1).toISOString()
        : created;
    this.put({ id, created: later, correction });
  }

  /** As it was made elsewhere. */
  put({ id, created, correction }: KeptCorrection): void {
    this.#put.run({ id, created, body: JSON.stringify(correction) });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
