import type Database from 'better-sqlite3';
import type { Annotation } from '#domain/annotation.ts';
import { type AnnotationRow, COLUMNS, toAnnotation } from './row.ts';

/** Reads the annotations that are not in the trash. */
export class AnnotationReader {
  readonly #all: Database.Statement<[], AnnotationRow>;
  readonly #ofArticle: Database.Statement<[string], AnnotationRow>;
  readonly #get: Database.Statement<[string], AnnotationRow>;
  readonly #counts: Database.Statement<[], { article: string; count: number }>;
  readonly #count: Database.Statement<[], { count: number }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`
      SELECT ${COLUMNS} FROM annotations WHERE removed IS NULL ORDER BY created DESC, id`);
    this.#ofArticle = database.prepare(`
      SELECT ${COLUMNS} FROM annotations WHERE article = ? AND removed IS NULL
      ORDER BY "start", "end", created, id`);
    this.#get = database.prepare(`
      SELECT ${COLUMNS} FROM annotations WHERE id = ? AND removed IS NULL`);
    this.#counts = database.prepare(`
      SELECT article, count(*) AS count FROM annotations WHERE removed IS NULL GROUP BY article`);
    this.#count = database.prepare(
      'SELECT count(*) AS count FROM annotations WHERE removed IS NULL',
    );
  }

  /** Those of one article by position, or with null those of the library, newest first. */
  list(article: string | null): Annotation[] {
    const rows = article === null ? this.#all.all() : this.#ofArticle.all(article);
    return rows.map(toAnnotation);
  }

  get(id: string): Annotation | null {
    const row = this.#get.get(id);
    return row ? toAnnotation(row) : null;
  }

  count(): number {
    return this.#count.get()?.count ?? 0;
  }

  /** How many each article has; articles without any are left out. */
  counts(): ReadonlyMap<string, number> {
    return new Map(this.#counts.all().map(({ article, count }) => [article, count]));
  }
}
