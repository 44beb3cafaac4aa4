import type Database from 'better-sqlite3';
import type { Annotation } from '#domain/annotation.ts';
import { type Damage, damageOf } from '../damage.ts';
import { foreignIn } from '../origin.ts';
import { type Answering, type ReadReplyRow, toReply } from './row.ts';

const COLUMNS = `r.id, r.annotation, r.note, r.author, r.created, r.modified, r.origin, r.editor,
  (SELECT article FROM annotations WHERE id = r.annotation) AS article, ${foreignIn('r')}`;
const IN_ORDER = 'ORDER BY r.created, r.id';

/** Reads what was answered to annotations, oldest first. */
export class ReplyReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], ReadReplyRow>;
  readonly #ofArticle: Database.Statement<[string], ReadReplyRow>;
  readonly #ofLiving: Database.Statement<[], ReadReplyRow>;
  readonly #get: Database.Statement<[string], ReadReplyRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
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
    return this.#ofLiving.all().map((row) => this.#read(row));
  }

  get(id: string): Answering | null {
    const row = this.#get.get(id);
    return row ? this.#read(row) : null;
  }

  /** Gives each annotation of an article, or with null of the library, its thread. */
  attach(article: string | null, annotations: readonly Annotation[]): Annotation[] {
    const rows = article === null ? this.#all.all() : this.#ofArticle.all(article);
    const threads = Map.groupBy(
      rows.map((row) => this.#read(row)),
      ({ annotation }) => annotation,
    );
    return annotations.map((annotation) => {
      const thread = threads.get(annotation.id);
      return thread
        ? { ...annotation, replies: thread.map(({ annotation: _, ...reply }) => reply) }
        : annotation;
    });
  }

  #read(row: ReadReplyRow): Answering {
    return toReply(row, this.#damage);
  }
}
