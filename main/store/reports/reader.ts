import type Database from 'better-sqlite3';
import { NOTHING_SAID } from '#domain/brief/since.ts';
import { type Damage, damageOf, strings } from '../damage.ts';
import { contentsShape, type ReportRow, type StoredReport } from './row.ts';

/** Reads what earlier reports said. */
export class ReportReader {
  readonly #damage: Damage;
  readonly #series: Database.Statement<[string], ReportRow>;
  readonly #all: Database.Statement<[], ReportRow>;
  readonly #next: Database.Statement<[string], { next: number }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#series = database.prepare(
      'SELECT template, number, date, title, contents, marking, articles FROM reports WHERE template = ? ORDER BY number',
    );
    this.#all = database.prepare(
      'SELECT template, number, date, title, contents, marking, articles FROM reports ORDER BY template, number',
    );
    this.#next = database.prepare(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM reports WHERE template = ?',
    );
  }

  /** A series from its first report to its newest. */
  series(template: string): StoredReport[] {
    return this.#series.all(template).map((row) => this.#read(row));
  }

  /** Of every series. */
  all(): StoredReport[] {
    return this.#all.all().map((row) => this.#read(row));
  }

  /** The number that the next report of a series gets. */
  next(template: string): number {
    return this.#next.get(template)?.next ?? 1;
  }

  /** One whose contents are damaged said nothing: it keeps its number. */
  #read({ contents, articles, ...row }: ReportRow): StoredReport {
    const place = { what: `What report ${row.number} “${row.title}” said`, article: null };
    return {
      ...row,
      contents: this.#damage.read(contentsShape, contents, place) ?? NOTHING_SAID,
      articles: articles === null ? null : this.#damage.read(strings, articles, place),
    };
  }
}
