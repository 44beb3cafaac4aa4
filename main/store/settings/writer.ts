import type Database from 'better-sqlite3';
import { SettingReader } from './reader.ts';

export class SettingWriter extends SettingReader {
  readonly #setAll: (change: object) => void;

  constructor(database: Database.Database) {
    super(database);
    const set = database.prepare(`
      INSERT INTO settings (key, value) VALUES (?, ?)
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
    this.#setAll = database.transaction((change: object) => {
      for (const [key, value] of Object.entries(change)) {
        if (value !== undefined) set.run(key, JSON.stringify(value));
      }
    });
  }

  /** Settings that are left out, or undefined, stay as they are. */
  set(change: object): void {
    this.#setAll(change);
  }
}
