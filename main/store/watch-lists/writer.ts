import type Database from 'better-sqlite3';
import { WatchListReader } from './reader.ts';
import type { NewWatchList, WatchListRow, WatchScan } from './row.ts';

/** Writes watch lists; every change but a scan belongs inside `History.act`. */
export class WatchListWriter extends WatchListReader {
  readonly #put: Database.Statement<[WatchListRow]>;
  readonly #remove: Database.Statement<[string]>;
  readonly #putScan: Database.Statement<[Record<string, unknown>]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO watch_lists (id, name, imported, names) VALUES (@id, @name, @imported, @names)
      ON CONFLICT (id) DO UPDATE SET name = @name, imported = @imported, names = @names
      WHERE names <> @names`);
    this.#remove = database.prepare('DELETE FROM watch_lists WHERE id = ?');
    this.#putScan = database.prepare(`
      INSERT INTO watch_scans (article, list, sha256, hits, findings)
      SELECT @article, @list, @sha256, @hits, @findings
      WHERE EXISTS (SELECT 1 FROM articles WHERE id = @article)
        AND EXISTS (SELECT 1 FROM watch_lists WHERE id = @list)
      ON CONFLICT (article, list) DO UPDATE
        SET sha256 = @sha256, hits = @hits, findings = @findings`);
  }

  /** Keeps a list in place of the one of the same id, whose scans go when the names differ. */
  put({ names, ...list }: NewWatchList): void {
    this.#put.run({ ...list, names: JSON.stringify(names) });
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#remove.run(id);
  }

  /** Keeps what a list found in a text, unless list or article went meanwhile. Nothing to undo. */
  putScan({ findings, ...scan }: WatchScan): void {
    const hits = findings.reduce((sum, { count }) => sum + count, 0);
    this.#putScan.run({ ...scan, hits, findings: JSON.stringify(findings) });
  }
}
