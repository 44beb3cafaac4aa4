import type Database from 'better-sqlite3';
import type { PictureWords } from '#domain/picture-words.ts';
import { PictureWordsReader } from './reader.ts';

/** Writes it; every change belongs inside `History.act`. */
export class PictureWordsWriter extends PictureWordsReader {
  readonly #set: Database.Statement<[Record<string, unknown>]>;
  readonly #forget: Database.Statement<[string, string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#set = database.prepare(`
      INSERT INTO picture_words (article, sha256, caption, alternative, modified)
      VALUES (@article, @sha256, @caption, @alternative, @modified)
      ON CONFLICT (article, sha256) DO UPDATE SET
        caption = excluded.caption, alternative = excluded.alternative, modified = excluded.modified`);
    this.#forget = database.prepare('DELETE FROM picture_words WHERE article = ? AND sha256 = ?');
  }

  /** Words that say nothing are forgotten; `modified` is ISO 8601 in UTC. */
  set(article: string, words: PictureWords, modified: string): void {
    if (words.caption === '' && words.alternative === '') this.#forget.run(article, words.sha256);
    else this.#set.run({ ...words, article, modified });
  }
}
