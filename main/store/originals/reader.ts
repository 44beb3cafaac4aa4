import { inflateRawSync } from 'node:zlib';
import type Database from 'better-sqlite3';

/** Reads the bytes that texts were read from, as they came. */
export class OriginalReader {
  readonly #get: Database.Statement<[string], { size: number; packed: Uint8Array }>;
  readonly #size: Database.Statement<[string], { size: number }>;

  constructor(database: Database.Database) {
    this.#get = database.prepare('SELECT size, packed FROM originals WHERE sha256 = ?');
    this.#size = database.prepare('SELECT size FROM originals WHERE sha256 = ?');
  }

  /** The bytes of a file by their SHA-256; null where they were not kept. */
  get(sha256: string): Uint8Array | null {
    const row = this.#get.get(sha256);
    return row ? new Uint8Array(inflateRawSync(row.packed, { maxOutputLength: row.size })) : null;
  }

  /** How many bytes a file has that is kept; null where it is not. */
  size(sha256: string): number | null {
    return this.#size.get(sha256)?.size ?? null;
  }
}
