import type Database from 'better-sqlite3';
import type { Anchor, Annotation } from '#domain/annotation.ts';
import { type Damage, damageOf } from '../damage.ts';
import { foreignIn } from '../origin.ts';
import { ReplyReader } from '../replies/reader.ts';
import { type AnnotationRow, COLUMNS, type PlacedRow, toAnnotation } from './row.ts';

const PLACED = `SELECT ${COLUMNS}, ${foreignIn('placed_annotations')}, state, score, "oldQuote"
  FROM placed_annotations`;

/** Reads the annotations that are not in the trash, each where it stands in the current revision. */
export class AnnotationReader {
  readonly #damage: Damage;
  readonly #replies: ReplyReader;
  readonly #all: Database.Statement<[], PlacedRow>;
  readonly #made: Database.Statement<[], AnnotationRow>;
  readonly #within: Database.Statement<[string, number], PlacedRow>;
  readonly #countWithin: Database.Statement<[string], { count: number }>;
  readonly #ofArticle: Database.Statement<[string], PlacedRow>;
  readonly #get: Database.Statement<[string], PlacedRow>;
  readonly #origins: Database.Statement<[string], Anchor & { id: string }>;
  readonly #counts: Database.Statement<[], { article: string; count: number }>;
  readonly #isRemoved: Database.Statement<[string], { removed: 0 | 1 }>;
  readonly #count: Database.Statement<[], { count: number }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#replies = new ReplyReader(database);
    this.#all = database.prepare(`${PLACED} WHERE removed IS NULL ORDER BY created DESC, id`);
    const within =
      'removed IS NULL AND article IN (SELECT article FROM dossier_articles WHERE dossier = ?)';
    this.#within = database.prepare(`${PLACED} WHERE ${within} ORDER BY created DESC, id LIMIT ?`);
    this.#countWithin = database.prepare(
      `SELECT count(*) AS count FROM annotations WHERE ${within}`,
    );
    this.#made = database.prepare(`SELECT ${COLUMNS} FROM annotations WHERE removed IS NULL`);
    this.#ofArticle = database.prepare(`
      ${PLACED} WHERE article = ? AND removed IS NULL
      ORDER BY state IS 'lost', "start", "end", created, id`);
    this.#get = database.prepare(`${PLACED} WHERE id = ? AND removed IS NULL`);
    this.#origins = database.prepare(`
      SELECT id, sha256, "start", "end", quote, prefix, suffix FROM annotations WHERE article = ?
      ORDER BY sha256, "start", "end", id`);
    this.#isRemoved = database.prepare(
      'SELECT removed IS NOT NULL AS removed FROM annotations WHERE id = ?',
    );
    this.#counts = database.prepare(`
      SELECT article, count(*) AS count FROM annotations WHERE removed IS NULL GROUP BY article`);
    this.#count = database.prepare(
      'SELECT count(*) AS count FROM annotations WHERE removed IS NULL',
    );
  }

  /** Those of one article by position, the lost ones last, or with null those of the library, newest first. */
  list(article: string | null): Annotation[] {
    const rows = article === null ? this.#all.all() : this.#ofArticle.all(article);
    if (rows.length === 0) return [];
    return this.#replies.attach(
      article,
      rows.map((row) => toAnnotation(row, this.#damage)),
    );
  }

  /** Those in the documents of a dossier, the newest first; -1 for all of them. */
  listWithin(dossier: string, limit = -1): Annotation[] {
    const rows = this.#within.all(dossier, limit).map((row) => toAnnotation(row, this.#damage));
    const byArticle = Map.groupBy(rows, ({ article }) => article);
    const threads = [...byArticle].flatMap(([article, some]) =>
      this.#replies.attach(article, some),
    );
    const answered = new Map(threads.map((one) => [one.id, one]));
    return rows.map((one) => answered.get(one.id) ?? one);
  }

  countWithin(dossier: string): number {
    return this.#countWithin.get(dossier)?.count ?? 0;
  }

  get(id: string): Annotation | null {
    const row = this.#get.get(id);
    if (!row) return null;
    const [annotation] = this.#replies.attach(row.article, [toAnnotation(row, this.#damage)]);
    return annotation ?? null;
  }

  /** Every annotation with the anchor that it was made with, wherever it stands now and whoever made it. */
  made(): Annotation[] {
    return this.#made
      .all()
      .map((row) =>
        toAnnotation({ ...row, foreign: 0, state: null, score: 0, oldQuote: null }, this.#damage),
      );
  }

  /** The anchors that an article's annotations were made with, of those in the trash too. */
  origins(article: string): (Anchor & { readonly id: string })[] {
    return this.#origins.all(article);
  }

  /** Where an id is, whether it is read here or not. */
  whereabouts(id: string): 'library' | 'trash' | 'nowhere' {
    const row = this.#isRemoved.get(id);
    if (!row) return 'nowhere';
    return row.removed === 1 ? 'trash' : 'library';
  }

  count(): number {
    return this.#count.get()?.count ?? 0;
  }

  /** How many each article has; articles without any are left out. */
  counts(): ReadonlyMap<string, number> {
    return new Map(this.#counts.all().map(({ article, count }) => [article, count]));
  }
}
