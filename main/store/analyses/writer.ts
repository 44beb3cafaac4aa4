import type Database from 'better-sqlite3';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { packed } from './packed.ts';
import { AnalysisReader } from './reader.ts';

/** What an engine read in a text. */
export interface ReadText {
  readonly sha256: string;
  readonly analysis: EntityAnalysis;
}

export class AnalysisWriter extends AnalysisReader {
  readonly #replace: (engine: string, texts: readonly ReadText[]) => void;

  /** `afterPut` runs within the transaction that keeps analyses. */
  constructor(database: Database.Database, afterPut: () => void) {
    super(database);
    const forget = database.prepare('DELETE FROM analyses WHERE sha256 = ?');
    const insert = database.prepare(
      'INSERT INTO analyses (sha256, engine, packed) VALUES (?, ?, ?)',
    );
    this.#replace = database.transaction((engine: string, texts: readonly ReadText[]) => {
      for (const { sha256, analysis } of texts) {
        forget.run(sha256);
        insert.run(sha256, engine, packed(analysis));
      }
      afterPut();
    });
  }

  /**
   * Keeps the machine's analysis of a text in place of any older one; what people corrected holds on top
   * of it. Nothing that a person would undo.
   */
  put(sha256: string, engine: string, analysis: EntityAnalysis): void {
    this.putAll(engine, [{ sha256, analysis }]);
  }

  /** The same of several texts at once: what is written for each by itself waits for the disk each time. */
  putAll(engine: string, texts: readonly ReadText[]): void {
    this.#replace(engine, texts);
  }
}
