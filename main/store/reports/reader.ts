import type Database from 'better-sqlite3';
import type { ReportContents } from '#domain/brief/since.ts';
import type { ReportRow, StoredReport } from './row.ts';

/** Reads what earlier reports said. */
export class ReportReader {
  readonly #series: Database.Statement<[string], ReportRow>;
  readonly #all: Database.Statement<[], ReportRow>;
  readonly #next: Database.Statement<[string], { next: number }>;

  constructor(database: Database.Database) {
    this.#series = database.prepare(
      'SELECT template, number, date, title, contents FROM reports WHERE template = ? ORDER BY number',
    );
    this.#all = database.prepare(
      'SELECT template, number, date, title, contents FROM reports ORDER BY template, number',
    );
    this.#next = database.prepare(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM reports WHERE template = ?',
    );
  }

  /** A series from its first report to its newest. */
  series(template: string): StoredReport[] {
    return this.#series.all(template).map(toReport);
  }

  /** Of every series. */
  all(): StoredReport[] {
    return this.#all.all().map(toReport);
  }

  /** The number that the next report of a series gets. */
  next(template: string): number {
    return this.#next.get(template)?.next ?? 1;
  }
}

const toReport = (row: ReportRow): StoredReport => ({
  ...row,
  contents: JSON.parse(row.contents) as ReportContents,
});
