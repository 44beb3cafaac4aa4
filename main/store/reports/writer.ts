import type Database from 'better-sqlite3';
import { ReportReader } from './reader.ts';
import type { ReportRow, StoredReport } from './row.ts';

export class ReportWriter extends ReportReader {
  readonly #put: Database.Statement<[ReportRow]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO reports (template, number, date, title, contents)
      VALUES (@template, @number, @date, @title, @contents)
      ON CONFLICT (template, number) DO UPDATE
      SET date = @date, title = @title, contents = @contents`);
  }

  /** Keeps what a report said; the same number again stands for the same report. */
  put(report: StoredReport): void {
    this.#put.run({ ...report, contents: JSON.stringify(report.contents) });
  }
}
