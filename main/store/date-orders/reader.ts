import type Database from 'better-sqlite3';
import type { DayOrder } from '#domain/reading/dates/resolved-date.ts';
import type { DateOrderRow } from './row.ts';

/** Reads what people said of the sources that write dates in numbers. */
export class DateOrderReader {
  readonly #of: Database.Statement<[string], DateOrderRow>;
  readonly #all: Database.Statement<[], DateOrderRow & { source: string }>;

  constructor(database: Database.Database) {
    this.#of = database.prepare('SELECT first FROM date_orders WHERE source = ?');
    this.#all = database.prepare('SELECT source, first FROM date_orders');
  }

  /** What the source writes first, by the key of `sourceKey`; null where nobody said. */
  of(source: string): DayOrder['first'] | null {
    return this.#of.get(source)?.first ?? null;
  }

  all(): (DateOrderRow & { readonly source: string })[] {
    return this.#all.all();
  }
}
