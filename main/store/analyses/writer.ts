import type Database from 'better-sqlite3';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { packed } from './packed.ts';
import { AnalysisReader } from './reader.ts';

export class AnalysisWriter extends AnalysisReader {
  readonly #replace: (sha256: string, engine: string, analysis: EntityAnalysis) => void;

  /** `afterPut` runs within the transaction that keeps an analysis. */
  constructor(database: Database.Database, afterPut: () => void) {
    super(database);
    const forget = database.prepare('DELETE FROM analyses WHERE sha256 = ?');
    const insert = database.prepare(
      'INSERT INTO analyses (sha256, engine, packed) VALUES (?, ?, ?)',
    );
    this.#replace = database.transaction(
      (sha256: string, engine: string, analysis: EntityAnalysis) => {
        forget.run(sha256);
        insert.run(sha256, engine, packed(analysis));
        afterPut();
      },
    );
  }

  /**
   * Keeps the machine's analysis of a text in place of any older one; what people corrected holds on top
   * of it. Nothing that a person would undo.
   */
  put(sha256: string, engine: string, analysis: EntityAnalysis): void {
    this.#replace(sha256, engine, analysis);
  }
}
