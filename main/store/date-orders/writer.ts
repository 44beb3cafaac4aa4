import type Database from 'better-sqlite3';
import type { DayOrder } from '#domain/reading/dates/resolved-date.ts';
import { DateOrderReader } from './reader.ts';

/** Writes it; every change belongs inside `History.act`. */
export class DateOrderWriter extends DateOrderReader {
  readonly #keep: Database.Statement<[string, DayOrder['first']]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keep = database.prepare(`
      INSERT INTO date_orders (source, first) VALUES (?, ?)
      ON CONFLICT (source) DO UPDATE SET first = excluded.first`);
    this.#forget = database.prepare('DELETE FROM date_orders WHERE source = ?');
  }

  /** By the key of `sourceKey`; null leaves its dates open again. */
  set(source: string, first: DayOrder['first'] | null): void {
    if (first === null) this.#forget.run(source);
    else this.#keep.run(source, first);
  }
}
