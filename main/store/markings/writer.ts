import type Database from 'better-sqlite3';
import { MarkingReader } from './reader.ts';
import type { ArticleMarking, ArticleMarkingRow } from './row.ts';

/** Writes it; every change belongs inside `History.act`. */
export class MarkingWriter extends MarkingReader {
  readonly #keep: Database.Statement<[ArticleMarkingRow]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keep = database.prepare(`
      INSERT INTO article_markings (article, marking, dismissed)
      VALUES (@article, @marking, @dismissed)
      ON CONFLICT (article) DO UPDATE SET marking = excluded.marking, dismissed = excluded.dismissed`);
    this.#forget = database.prepare('DELETE FROM article_markings WHERE article = ?');
  }

  /** In place of what was decided before; what says nothing is not kept. */
  set(article: string, decided: ArticleMarking): void {
    if (decided.marking === null && decided.dismissed === null) this.#forget.run(article);
    else this.#keep.run({ article, ...decided });
  }
}
