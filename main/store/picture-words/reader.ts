import type Database from 'better-sqlite3';
import type { PictureWords } from '#domain/picture-words.ts';

/** With the article that shows the picture. */
export interface KeptPictureWords extends PictureWords {
  readonly article: string;
  /** ISO 8601 in UTC. */
  readonly modified: string;
}

/** Reads what people said of the pictures of articles. */
export class PictureWordsReader {
  readonly #all: Database.Statement<[], KeptPictureWords>;
  readonly #of: Database.Statement<[string], PictureWords>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(
      'SELECT article, sha256, caption, alternative, modified FROM picture_words',
    );
    this.#of = database.prepare(
      'SELECT sha256, caption, alternative FROM picture_words WHERE article = ? ORDER BY sha256',
    );
  }

  of(article: string): PictureWords[] {
    return this.#of.all(article);
  }

  /** Of all articles, those in the trash too. */
  all(): KeptPictureWords[] {
    return this.#all.all();
  }
}
