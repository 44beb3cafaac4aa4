import type Database from 'better-sqlite3';
import { SIGNATURE_VERSION, type Signature } from '#domain/text/similarity.ts';
import { type SignatureRow, toSignature } from './row.ts';

/** Reads what texts are compared by. Held in memory once read: 516 bytes a text. */
export class SignatureReader {
  readonly #all: Database.Statement<[number], SignatureRow>;
  readonly #missing: Database.Statement<[number], { id: string }>;
  #known: Map<string, Signature> | null = null;

  constructor(database: Database.Database) {
    this.#all = database.prepare('SELECT sha256, signature FROM signatures WHERE version = ?');
    this.#missing = database.prepare(`
      SELECT a.id FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.removed IS NULL
        AND NOT EXISTS (SELECT 1 FROM signatures s WHERE s.sha256 = r.sha256 AND s.version = ?)`);
  }

  /** By the SHA-256 of a text; also of texts that are current nowhere. */
  all(): Map<string, Signature> {
    this.#known ??= new Map(
      this.#all
        .all(SIGNATURE_VERSION)
        .map(({ sha256, signature }) => [sha256, toSignature(signature)]),
    );
    return this.#known;
  }

  /** Articles whose current text has none. */
  missing(): string[] {
    return this.#missing.all(SIGNATURE_VERSION).map(({ id }) => id);
  }
}
