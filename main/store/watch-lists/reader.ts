import type Database from 'better-sqlite3';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import type { WatchNames } from '#domain/entities/watch/parse-watch-list.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type FoundRow, namesShape, toFound } from './row.ts';

/** The current texts of articles that are not in the trash. */
const CURRENT = `(
  SELECT a.id, a.title, a.published, r.sha256, r.imported
  FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
  WHERE a.removed IS NULL) a`;

/** Reads the watch lists and what they found. */
export class WatchListReader {
  readonly #damage: Damage;
  readonly #lists: Database.Statement<[], WatchListSummary>;
  readonly #names: Database.Statement<[string], { name: string; names: string }>;
  readonly #found: Database.Statement<[FoundQuery], FoundRow>;
  readonly #missing: Database.Statement<[], { article: string; list: string }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#lists = database.prepare(`
      SELECT l.id, l.name, l.imported, json_array_length(l.names) AS names,
        count(s.list) AS articles, coalesce(sum(s.hits), 0) AS hits
      FROM watch_lists l LEFT JOIN (
        SELECT s.list, s.hits
        FROM watch_scans s JOIN ${CURRENT} ON a.id = s.article AND a.sha256 = s.sha256
        WHERE s.hits > 0
      ) s ON s.list = l.id
      GROUP BY l.id ORDER BY l.name, l.id`);
    this.#names = database.prepare('SELECT name, names FROM watch_lists WHERE id = ?');
    this.#found = database.prepare(`
      SELECT a.id AS article, a.title, s.list, s.findings
      FROM watch_scans s JOIN ${CURRENT} ON a.id = s.article AND a.sha256 = s.sha256
      WHERE s.hits > 0 AND (@article IS NULL OR s.article = @article)
        AND (@list IS NULL OR s.list = @list)
      ORDER BY a.published DESC, a.id, s.list`);
    this.#missing = database.prepare(`
      SELECT a.id AS article, l.id AS list FROM ${CURRENT} CROSS JOIN watch_lists l
      WHERE NOT EXISTS (SELECT 1 FROM watch_scans s
        WHERE s.article = a.id AND s.list = l.id AND s.sha256 = a.sha256)
      ORDER BY a.imported DESC, a.id, l.id`);
  }

  /** Every list by name. */
  lists(): WatchListSummary[] {
    return this.#lists.all();
  }

  get(id: string): WatchNames | null {
    const row = this.#names.get(id);
    if (!row) return null;
    const place = { what: `The names of the watch list ${row.name}`, article: null };
    return { names: this.#damage.read(namesShape, row.names, place) ?? [] };
  }

  /** What was found, in one article or all, newest first, by one list or all. */
  found({ article = null, list = null }: Partial<FoundQuery> = {}): WatchFound[] {
    return this.#found.all({ article, list }).flatMap((row) => toFound(row, this.#damage));
  }

  /** The current texts that a list has not been looked for in, newest import first. */
  missing(): { article: string; list: string }[] {
    return this.#missing.all();
  }
}

interface FoundQuery {
  readonly article: string | null;
  readonly list: string | null;
}
