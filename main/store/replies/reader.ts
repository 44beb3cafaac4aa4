import type Database from 'better-sqlite3';
import type { Annotation } from '#domain/annotation.ts';
import { foreignIn, type ReadOriginRow } from '../origin.ts';
import { type Answering, type ReplyRow, toReply } from './row.ts';

const COLUMNS = `r.id, r.annotation, r.note, r.author, r.created, r.modified, r.origin, r.editor,
  ${foreignIn('r')}`;
type ReadRow = ReplyRow & ReadOriginRow;
const IN_ORDER = 'ORDER BY r.created, r.id';

/** Reads what was answered to annotations, oldest first. */
export class ReplyReader {
  readonly #all: Database.Statement<[], ReadRow>;
  readonly #ofArticle: Database.Statement<[string], ReadRow>;
  readonly #ofLiving: Database.Statement<[], ReadRow>;
  readonly #get: Database.Statement<[string], ReadRow>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM replies r ${IN_ORDER}`);
    this.#ofArticle = database.prepare(`
      SELECT ${COLUMNS} FROM replies r JOIN annotations n ON n.id = r.annotation
      WHERE n.article = ? ${IN_ORDER}`);
    this.#ofLiving = database.prepare(`
      SELECT ${COLUMNS} FROM replies r JOIN annotations n ON n.id = r.annotation
      WHERE n.removed IS NULL`);
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM replies r WHERE r.id = ?`);
  }

  /** Those of annotations that are not in the trash. */
  all(): Answering[] {
    return this.#ofLiving.all().map(toReply);
  }

  get(id: string): Answering | null {
    const row = this.#get.get(id);
    return row ? toReply(row) : null;
  }

  /** Gives each annotation of an article, or with null of the library, its thread. */
  attach(article: string | null, annotations: readonly Annotation[]): Annotation[] {
    const rows = article === null ? this.#all.all() : this.#ofArticle.all(article);
    const threads = Map.groupBy(rows.map(toReply), ({ annotation }) => annotation);
    return annotations.map((annotation) => {
      const thread = threads.get(annotation.id);
      return thread
        ? { ...annotation, replies: thread.map(({ annotation: _, ...reply }) => reply) }
        : annotation;
    });
  }
}
