import type Database from 'better-sqlite3';
import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';
import { type Damage, damageOf } from '../damage.ts';
import { correctionShape } from './row.ts';

/** Reads what people put right about figures. */
export class FigureReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], { body: string }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare('SELECT body FROM figure_corrections ORDER BY id');
  }

  /** In the order in which they were made. */
  corrections(): FigureCorrection[] {
    const place = { what: 'What was put right about a figure', article: null };
    return this.#all
      .all()
      .flatMap(({ body }) => this.#damage.read(correctionShape, body, place) ?? []);
  }
}
