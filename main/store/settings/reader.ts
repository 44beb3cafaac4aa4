import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { readJson } from '../damage.ts';
import type { SettingRow } from './row.ts';

/** Reads the library's settings as they were stored; whoever uses them checks their shapes. */
export class SettingReader {
  readonly #all: Database.Statement<[], SettingRow>;

  constructor(database: Database.Database) {
    this.#all = database.prepare('SELECT key, value FROM settings ORDER BY key');
  }

  get(): Record<string, unknown> {
    const entries = this.#all.all().map(({ key, value }) => [key, readJson(v.unknown(), value)]);
    return Object.fromEntries(entries);
  }
}
