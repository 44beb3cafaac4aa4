import type Database from 'better-sqlite3';
import type { Picture } from '#domain/formats/draft.ts';

interface PictureRow {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Reads the pictures of articles. */
export class PictureReader {
  readonly #get: Database.Statement<[string], PictureRow>;

  constructor(database: Database.Database) {
    this.#get = database.prepare(
      'SELECT sha256, media_type AS mediaType, bytes FROM pictures WHERE sha256 = ?',
    );
  }

  /** A picture by the SHA-256 of its bytes. */
  get(sha256: string): Picture | null {
    const row = this.#get.get(sha256);
    return row ? { ...row, bytes: new Uint8Array(row.bytes) } : null;
  }
}
