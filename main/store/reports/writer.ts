import type Database from 'better-sqlite3';
import { ReportReader } from './reader.ts';
import type { ReportRow, StoredReport } from './row.ts';

export class ReportWriter extends ReportReader {
  readonly #put: Database.Statement<[ReportRow]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO reports (template, number, date, title, contents, marking, articles)
      VALUES (@template, @number, @date, @title, @contents, @marking, @articles)
      ON CONFLICT (template, number) DO UPDATE
      SET date = @date, title = @title, contents = @contents, marking = @marking,
        articles = @articles`);
  }

  /** Keeps what a report said; the same number again stands for the same report. */
  put(report: StoredReport): void {
    const { contents, articles } = report;
    this.#put.run({
      ...report,
      contents: JSON.stringify(contents),
      articles: articles && JSON.stringify(articles),
    });
  }
}
