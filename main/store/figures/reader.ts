import type Database from 'better-sqlite3';
import { correctionShape } from '#domain/figures/ledger/correction-shape.ts';
import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';
import { type Damage, damageOf } from '../damage.ts';
import type { FigureCorrectionRow, KeptCorrection } from './row.ts';

/** Reads what people put right about figures. */
export class FigureReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], FigureCorrectionRow>;
  readonly #last: Database.Statement<[], { created: string | null }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare(
      'SELECT id, body, created FROM figure_corrections ORDER BY created, id',
    );
    this.#last = database.prepare('SELECT max(created) AS created FROM figure_corrections');
  }

  /** In the order in which they were made, which is the same in all libraries that have them. */
  kept(): KeptCorrection[] {
    const place = { what: 'What was put right about a figure', article: null };
    return this.#all.all().flatMap(({ id, body, created }) => {
      const correction = this.#damage.read(correctionShape, body, place);
      return correction ? [{ id, created, correction }] : [];
    });
  }

  corrections(): FigureCorrection[] {
    return this.kept().map(({ correction }) => correction);
  }

  /** When the newest of them was made; null where there is none. */
  protected newest(): string | null {
    return this.#last.get()?.created ?? null;
  }
}
