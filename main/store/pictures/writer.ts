import type Database from 'better-sqlite3';
import type { Picture } from '#domain/formats/draft.ts';
import { PictureReader } from './reader.ts';

/** Keeps the pictures of articles, each once by its hash: no act, so nothing undoes it. */
export class PictureWriter extends PictureReader {
  readonly #keep: Database.Statement<[string, string, Uint8Array]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keep = database.prepare(
      'INSERT OR IGNORE INTO pictures (sha256, media_type, bytes) VALUES (?, ?, ?)',
    );
  }

  keep(pictures: readonly Picture[]): void {
    for (const { sha256, mediaType, bytes } of pictures) this.#keep.run(sha256, mediaType, bytes);
  }
}
