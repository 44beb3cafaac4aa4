import type Database from 'better-sqlite3';
import type { Clock } from '#domain/clock.ts';
import type { Found, FoundPart, SavedFound } from '#domain/search/hit.ts';
import { type SearchRequest, wordsWithin } from '#domain/search/pattern.ts';
import { termsOf } from '#domain/search/terms.ts';
import { asksForPlaces } from './condition.ts';
import { OF_NOTE } from './match-expression.ts';
import { SearchReader } from './reader.ts';
import type { StaleRow } from './row.ts';

/** Documents indexed in one go, which bounds the memory that an index made anew takes. */
const BATCH = 200;

/** As `search_documents.stale` says it: changed by a step, or from before the index was made as it is now. */
const CHANGED = 1;
const WAITING = 2;
type StaleState = typeof CHANGED | typeof WAITING;

/** Keeps the search index in step with what its triggers marked as stale. */
export class SearchWriter extends SearchReader {
  readonly #stale: Database.Statement<[StaleState, number], StaleRow>;
  readonly #refreshBatch: (rows: readonly StaleRow[]) => void;
  readonly #countNames: () => void;

  /** @param countNames brings the names of articles up to date, by which places are found */
  constructor(database: Database.Database, now: Clock, countNames: () => void) {
    super(database, now);
    this.#countNames = countNames;
    this.#stale = database.prepare(`
      SELECT d.id,
        CASE d.annotation
          WHEN '' THEN a.id IS NOT NULL AND a.removed IS NULL
          ELSE coalesce(n.id, f.id) IS NOT NULL AND coalesce(n.removed, f.removed) IS NULL
        END AS "exists",
        d.annotation <> '' AS isNote,
        a.title, a.publisher AS source,
        CASE d.annotation WHEN '' THEN a.byline ELSE coalesce(n.author, f.author) END AS author,
        a.dateline, r.text, r.language, r.account ->> '$.kind' AS kind,
        coalesce(a.published, f.day) AS published,
        coalesce(n.note, f.note) AS note, coalesce(n.tags, f.tags) AS tags, n.quote
      FROM search_documents d
      LEFT JOIN articles a ON a.id = d.article AND d.annotation = ''
      LEFT JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN annotations n ON n.id = d.annotation AND n.article = d.article
      LEFT JOIN free_notes f ON f.id = d.annotation AND d.article = ''
      WHERE d.stale = ? LIMIT ?`);
    const drop = database.prepare('DELETE FROM search_index WHERE rowid = ?');
    const forget = database.prepare('DELETE FROM search_documents WHERE id = ?');
    const settle = database.prepare(
      'UPDATE search_documents SET stale = 0, language = ?, kind = ?, published = ? WHERE id = ?',
    );
    const insert = database.prepare(`
      INSERT INTO search_index
        (rowid, title, source, author, dateline, text, note, tags, quote, compounds)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#refreshBatch = database.transaction((rows: readonly StaleRow[]) => {
      for (const row of rows) {
        drop.run(row.id);
        if (row.exists === 0) {
          forget.run(row.id);
          continue;
        }
        insert.run(row.id, ...columnsOf(row));
        settle.run(row.language, row.kind, row.published, row.id);
      }
    });
  }

  override find(request: SearchRequest, part: FoundPart): Found {
    this.#follow(request);
    return super.find(request, part);
  }

  override articles(request: SearchRequest): string[] {
    this.#follow(request);
    return super.articles(request);
  }

  override newest(request: SearchRequest, since: number, part: FoundPart): SavedFound {
    this.#follow(request);
    return super.newest(request, since, part);
  }

  override count(request: SearchRequest, since: number): number {
    this.#follow(request);
    return super.count(request, since);
  }

  /** Indexes whatever has changed since the last time. */
  refresh(): void {
    while (this.#batch(CHANGED));
  }

  /** Indexes some of what an older library left to be indexed anew; false when nothing is left. */
  catchUp(): boolean {
    return this.#batch(WAITING);
  }

  /** What a query is answered from follows what has changed. */
  #follow({ query }: SearchRequest): void {
    this.refresh();
    if (asksForPlaces(query)) this.#countNames();
  }

  #batch(state: StaleState): boolean {
    const rows = this.#stale.all(state, BATCH);
    if (rows.length > 0) this.#refreshBatch(rows);
    return rows.length > 0;
  }
}

function columnsOf(row: StaleRow): string[] {
  const { title, source, author, dateline, text, note, tags, quote } = row;
  const columns = [title, source, author, dateline, text, note, tags, quote].map((column) =>
    termsOf(column ?? ''),
  );
  // "·" keeps words of different longer ones from being a phrase.
  const compounds = columns.flatMap((terms) =>
    terms.flatMap((term) => wordsWithin(term).flatMap((word) => [word, '·'])),
  );
  if (row.isNote === 1) columns[2] = columns[2]?.map((term) => OF_NOTE + term) ?? [];
  return [...columns, compounds].map((terms) => terms.join(' '));
}
