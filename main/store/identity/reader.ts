import type Database from 'better-sqlite3';
import type { KnownPersonRow, PackSenderRow } from './row.ts';

/** Reads whom this library's person knows by their keys. */
export class IdentityReader {
  readonly #people: Database.Statement<[], KnownPersonRow>;
  readonly #person: Database.Statement<[string], KnownPersonRow>;
  readonly #newest: Database.Statement<[string, string], PackSenderRow>;

  constructor(database: Database.Database) {
    const columns = 'SELECT key, name, named FROM known_people';
    this.#people = database.prepare(`${columns} ORDER BY name, key`);
    this.#person = database.prepare(`${columns} WHERE key = ?`);
    this.#newest = database.prepare(
      'SELECT key, library, counter, created FROM pack_senders WHERE key = ? AND library = ?',
    );
  }

  people(): KnownPersonRow[] {
    return this.#people.all();
  }

  /** Null for a key that nobody named here. */
  person(key: string): KnownPersonRow | null {
    return this.#person.get(key) ?? null;
  }

  /** The newest pack of that library which this key signed and which was merged; null where none was. */
  newestPack(key: string, library: string): PackSenderRow | null {
    return this.#newest.get(key, library) ?? null;
  }
}
