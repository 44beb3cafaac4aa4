import type Database from 'better-sqlite3';
import type { SearchHit } from '#domain/search.ts';
import { fold } from '#domain/text/folded-text.ts';
import { SearchReader } from './reader.ts';
import type { StaleRow } from './row.ts';

/** Documents indexed in one go, which bounds the memory that an index made anew takes. */
const BATCH = 200;

/** Keeps the search index in step with what its triggers marked as stale. */
export class SearchWriter extends SearchReader {
  readonly #stale: Database.Statement<[number], StaleRow>;
  readonly #refreshBatch: (rows: readonly StaleRow[]) => void;

  constructor(database: Database.Database) {
    super(database);
    this.#stale = database.prepare(`
      SELECT d.id,
        CASE d.annotation
          WHEN '' THEN a.id IS NOT NULL AND a.removed IS NULL
          ELSE n.id IS NOT NULL AND n.removed IS NULL
        END AS "exists",
        CASE d.annotation WHEN '' THEN a.title END AS title,
        CASE d.annotation WHEN '' THEN concat_ws(' ', a.publisher, a.byline, a.dateline) END
          AS source,
        CASE d.annotation WHEN '' THEN r.text END AS text,
        n.note, n.tags, n.quote
      FROM search_documents d
      LEFT JOIN articles a ON a.id = d.article
      LEFT JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN annotations n ON n.id = d.annotation AND n.article = d.article
      WHERE d.stale = 1 LIMIT ?`);
    const drop = database.prepare('DELETE FROM search_index WHERE rowid = ?');
    const forget = database.prepare('DELETE FROM search_documents WHERE id = ?');
    const settle = database.prepare('UPDATE search_documents SET stale = 0 WHERE id = ?');
    const insert = database.prepare(`
      INSERT INTO search_index (rowid, title, source, text, note, tags, quote)
      VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#refreshBatch = database.transaction((rows: readonly StaleRow[]) => {
      for (const row of rows) {
        drop.run(row.id);
        if (row.exists === 0) {
          forget.run(row.id);
          continue;
        }
        const columns = [row.title, row.source, row.text, row.note, row.tags, row.quote];
        insert.run(row.id, ...columns.map((column) => fold(column ?? '')));
        settle.run(row.id);
      }
    });
  }

  override find(query: string, limit: number): SearchHit[] {
    this.refresh();
    return super.find(query, limit);
  }

  /** Indexes whatever has changed since the last time. */
  refresh(): void {
    for (;;) {
      const rows = this.#stale.all(BATCH);
      if (rows.length === 0) return;
      this.#refreshBatch(rows);
    }
  }
}
