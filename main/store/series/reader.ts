import type Database from 'better-sqlite3';
import { newSeries, type Series } from '#domain/brief/series.ts';
import { type Damage, damageOf } from '../damage.ts';
import { fieldsShape, type SeriesRow } from './row.ts';

/** Reads the series of numbered reports. */
export class SeriesReader {
  readonly #damage: Damage;
  readonly #one: Database.Statement<[string], SeriesRow>;
  readonly #all: Database.Statement<[], SeriesRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#one = database.prepare('SELECT id, name, fields FROM series WHERE id = ?');
    this.#all = database.prepare('SELECT id, name, fields FROM series ORDER BY name, id');
  }

  get(id: string): Series | null {
    const row = this.#one.get(id);
    return row ? this.#read(row) : null;
  }

  /** By name. */
  list(): Series[] {
    return this.#all.all().map((row) => this.#read(row));
  }

  /** One whose fields are damaged keeps its name and its numbers. */
  #read({ id, name, fields }: SeriesRow): Series {
    const place = { what: `What holds for the reports on “${name}”`, article: null };
    return { ...newSeries(name), ...this.#damage.read(fieldsShape, fields, place), id, name };
  }
}
