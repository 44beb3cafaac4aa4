import type Database from 'better-sqlite3';
import type { PictureWords } from '#domain/picture-words.ts';

/** Reads what people said of the pictures of articles. */
export class PictureWordsReader {
  readonly #of: Database.Statement<[string], PictureWords>;

  constructor(database: Database.Database) {
    this.#of = database.prepare(
      'SELECT sha256, caption, alternative FROM picture_words WHERE article = ? ORDER BY sha256',
    );
  }

  of(article: string): PictureWords[] {
    return this.#of.all(article);
  }
}
