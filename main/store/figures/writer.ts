import type Database from 'better-sqlite3';
import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';
import { FigureReader } from './reader.ts';

/** Writes corrections of figures; every change belongs inside `History.act`. */
export class FigureWriter extends FigureReader {
  readonly #insert: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#insert = database.prepare('INSERT INTO figure_corrections (body) VALUES (?)');
  }

  add(correction: FigureCorrection): void {
    this.#insert.run(JSON.stringify(correction));
  }
}
