import type Database from 'better-sqlite3';
import { type ArticleMarking, type ArticleMarkingRow, UNMARKED } from './row.ts';

/** Reads how far articles may go. */
export class MarkingReader {
  readonly #of: Database.Statement<[string], ArticleMarking>;
  readonly #all: Database.Statement<[], ArticleMarkingRow>;

  constructor(database: Database.Database) {
    this.#of = database.prepare(
      'SELECT marking, dismissed FROM article_markings WHERE article = ?',
    );
    this.#all = database.prepare('SELECT article, marking, dismissed FROM article_markings');
  }

  of(article: string): ArticleMarking {
    return this.#of.get(article) ?? UNMARKED;
  }

  /** The markings of articles by their ids, those in the trash too; articles without one are left out. */
  all(): ReadonlyMap<string, string> {
    return new Map(
      this.#all
        .all()
        .flatMap(({ article, marking }) => (marking === null ? [] : [[article, marking] as const])),
    );
  }
}
