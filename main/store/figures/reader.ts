import type Database from 'better-sqlite3';
import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';

/** Reads what people put right about figures. */
export class FigureReader {
  readonly #all: Database.Statement<[], { body: string }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare('SELECT body FROM figure_corrections ORDER BY id');
  }

  /** In the order in which they were made. */
  corrections(): FigureCorrection[] {
    return this.#all.all().map(({ body }) => JSON.parse(body) as FigureCorrection);
  }
}
