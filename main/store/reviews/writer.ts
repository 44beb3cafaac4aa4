import type Database from 'better-sqlite3';
import type { Review } from '#domain/review.ts';
import { ReviewReader } from './reader.ts';

type Row = Omit<Review, 'foreign'>;

/** Writes reviews; every change belongs inside `History.act`. */
export class ReviewWriter extends ReviewReader {
  readonly #put: Database.Statement<[Row]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO reviews (id, annotation, free_note, verdict, words, wording, author, created, modified, origin)
      VALUES (@id, (SELECT id FROM annotations WHERE id = @note), (SELECT id FROM free_notes WHERE id = @note),
        @verdict, @words, @wording, @author, @created, @modified, @origin)
      ON CONFLICT (id) DO UPDATE SET verdict = @verdict, words = @words, wording = @wording,
        author = @author, created = @created, modified = @modified, origin = @origin`);
    this.#remove = database.prepare('DELETE FROM reviews WHERE id = ?');
  }

  /** Keeps one in place of what the same person said of the note before; the note must be here, be it in the trash. */
  put({ id, note, verdict, words, wording, author, created, modified, origin }: Review): void {
    this.#put.run({ id, note, verdict, words, wording, author, created, modified, origin });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
