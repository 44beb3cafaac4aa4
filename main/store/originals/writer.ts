import { deflateRawSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { OriginalReader } from './reader.ts';

/** Keeps the bytes that texts were read from, once by their hash: no act, so nothing undoes it. */
export class OriginalWriter extends OriginalReader {
  readonly #keep: Database.Statement<[string, number, Uint8Array]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keep = database.prepare(
      'INSERT OR IGNORE INTO originals (sha256, size, packed) VALUES (?, ?, ?)',
    );
  }

  /** `sha256` is that of `bytes`, hexadecimal. */
  keep(sha256: string, bytes: Uint8Array): void {
    if (this.size(sha256) !== null) return;
    this.#keep.run(sha256, bytes.length, deflateRawSync(bytes));
  }
}
