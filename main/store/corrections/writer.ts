import type Database from 'better-sqlite3';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { CorrectionReader } from './reader.ts';
import { type CorrectionRow, toRow } from './row.ts';

/** Writes rules; every change belongs inside `History.act`, whose end brings the analyses up to date. */
export class CorrectionWriter extends CorrectionReader {
  readonly #put: Database.Statement<[CorrectionRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO corrections (id, article, quote, prefix, suffix, action, created)
      VALUES (@id, @article, @quote, @prefix, @suffix, @action, @created)
      ON CONFLICT (id) DO UPDATE SET article = @article, quote = @quote, prefix = @prefix,
        suffix = @suffix, action = @action, created = @created`);
    this.#remove = database.prepare('DELETE FROM corrections WHERE id = ?');
  }

  /** Keeps a rule, in place of the one of the same id. */
  put(rule: CorrectionRule): void {
    this.#put.run(toRow(rule));
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#remove.run(id);
  }
}
