import type Database from 'better-sqlite3';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { unpacked } from './packed.ts';
import type { AnalysisRow } from './row.ts';

export class AnalysisReader {
  readonly #get: Database.Statement<[string], AnalysisRow>;
  readonly #forget: Database.Statement<[string]>;
  readonly #missing: Database.Statement<[string], { id: string; sha256: string }>;

  constructor(database: Database.Database) {
    this.#get = database.prepare('SELECT packed FROM analyses WHERE sha256 = ?');
    this.#forget = database.prepare('DELETE FROM analyses WHERE sha256 = ?');
    this.#missing = database.prepare(`
      SELECT a.id, r.sha256
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN analyses n ON n.sha256 = r.sha256 AND n.engine = ?
      WHERE a.removed IS NULL AND n.sha256 IS NULL
      ORDER BY r.imported DESC, a.id`);
  }

  /** The machine's newest analysis of a text, whichever engine made it, without any correction. */
  get(sha256: string): EntityAnalysis | null {
    const row = this.#get.get(sha256);
    return row ? this.read(sha256, row.packed) : null;
  }

  /** What is kept of a text; a damaged analysis is forgotten, and so made anew. */
  read(sha256: string, packed: Uint8Array): EntityAnalysis | null {
    const analysis = unpacked(packed);
    if (analysis === null) this.#forget.run(sha256);
    return analysis;
  }

  /** Articles whose text this engine has not analysed, newest import first. */
  missing(engine: string): { id: string; sha256: string }[] {
    return this.#missing.all(engine);
  }
}
