import type Database from 'better-sqlite3';
import { SIGNATURE_VERSION, type Signature } from '#domain/text/similarity.ts';
import { SignatureReader } from './reader.ts';
import { toBytes } from './row.ts';

export class SignatureWriter extends SignatureReader {
  readonly #put: Database.Statement<[string, number, Uint8Array]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO signatures (sha256, version, signature) VALUES (?, ?, ?)
      ON CONFLICT (sha256) DO UPDATE SET version = excluded.version, signature = excluded.signature`);
  }

  /** Keeps the signature of a text. Nothing that a person would undo. */
  put(sha256: string, signature: Signature): void {
    this.#put.run(sha256, SIGNATURE_VERSION, toBytes(signature));
    this.all().set(sha256, signature);
  }
}
