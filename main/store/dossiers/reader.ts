import type Database from 'better-sqlite3';
import type { Dossier, Laid } from '#domain/dossiers/dossier.ts';
import { STATE } from '../triage/state.ts';

/** How many documents lie in a dossier, and how many of them wait to be looked at. */
export interface DossierCounts {
  readonly dossier: string;
  readonly articles: number;
  readonly waiting: number;
}

const COLUMNS = 'id, name, about, marking, created';

/** Reads dossiers, and what lies in them; what is in the trash lies in none. */
export class DossierReader {
  readonly #all: Database.Statement<[], Dossier>;
  readonly #get: Database.Statement<[string], Dossier>;
  readonly #counts: Database.Statement<[{ dossier: string | null }], DossierCounts>;
  readonly #articles: Database.Statement<[string], { article: string }>;
  readonly #everywhere: Database.Statement<[string], { article: string }>;
  readonly #laid: Database.Statement<[], Laid>;
  readonly #lies: Database.Statement<[string, string], { added: string }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM dossiers ORDER BY form, created, id`);
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM dossiers WHERE id = ?`);
    this.#counts = database.prepare(`
      SELECT d.dossier, count(*) AS articles, sum(${STATE} IN ('new', 'updated')) AS waiting
      FROM dossier_articles d JOIN articles a ON a.id = d.article AND a.removed IS NULL
      JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN reading p ON p.article = a.id
      LEFT JOIN triage t ON t.article = a.id
      WHERE @dossier IS NULL OR d.dossier = @dossier
      GROUP BY d.dossier`);
    this.#articles = database.prepare(`
      SELECT d.article FROM dossier_articles d JOIN articles a ON a.id = d.article AND a.removed IS NULL
      WHERE d.dossier = ? ORDER BY a.published DESC, d.added, d.article`);
    this.#everywhere = database.prepare('SELECT article FROM dossier_articles WHERE dossier = ?');
    this.#laid = database.prepare(`
      SELECT d.dossier, d.article, d.added FROM dossier_articles d
      JOIN articles a ON a.id = d.article AND a.removed IS NULL ORDER BY d.dossier, d.article`);
    this.#lies = database.prepare(
      'SELECT added FROM dossier_articles WHERE dossier = ? AND article = ?',
    );
  }

  /** By name. */
  list(): Dossier[] {
    return this.#all.all();
  }

  get(id: string): Dossier | null {
    return this.#get.get(id) ?? null;
  }

  /** Of all dossiers, or of one; those without any document are left out. */
  counts(dossier: string | null = null): ReadonlyMap<string, DossierCounts> {
    return new Map(this.#counts.all({ dossier }).map((counts) => [counts.dossier, counts]));
  }

  /** The ids of the documents in a dossier, the newest published first. */
  articlesOf(id: string): string[] {
    return this.#articles.all(id).map(({ article }) => article);
  }

  /** The same with those in the trash, which come back into it. */
  everIn(id: string): string[] {
    return this.#everywhere.all(id).map(({ article }) => article);
  }

  /** What lies where. */
  laid(): Laid[] {
    return this.#laid.all();
  }

  liesIn(dossier: string, article: string): boolean {
    return this.#lies.get(dossier, article) !== undefined;
  }
}
