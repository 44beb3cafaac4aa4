import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import { IdentityReader } from './reader.ts';
import type { KnownPersonRow, PackSenderRow } from './row.ts';

/** The seed of a key has so many bytes. */
const SEED_BYTES = 32;

/** Writes whom this person knows, which belongs inside `History.act`; keeps the key that signs here. */
export class IdentityWriter extends IdentityReader {
  readonly #seed: Database.Statement<[], { seed: Uint8Array }>;
  readonly #begin: Database.Statement<[Uint8Array, string]>;
  readonly #name: Database.Statement<[KnownPersonRow]>;
  readonly #forget: Database.Statement<[string]>;
  readonly #came: Database.Statement<[PackSenderRow]>;

  constructor(database: Database.Database) {
    super(database);
    this.#seed = database.prepare('SELECT seed FROM own_key');
    this.#begin = database.prepare('INSERT INTO own_key (id, seed, made) VALUES (1, ?, ?)');
    this.#name = database.prepare(`
      INSERT INTO known_people (key, name, named) VALUES (@key, @name, @named)
      ON CONFLICT (key) DO UPDATE SET name = @name, named = @named`);
    this.#forget = database.prepare('DELETE FROM known_people WHERE key = ?');
    this.#came = database.prepare(`
      INSERT INTO pack_senders (key, library, counter, created) VALUES (@key, @library, @counter, @created)
      ON CONFLICT (key, library) DO UPDATE SET counter = @counter, created = @created
      WHERE @counter >= counter`);
  }

  /** Makes the key that signs here, where there is none yet. */
  begin(now: string): void {
    if (!this.#seed.get()) this.#begin.run(randomBytes(SEED_BYTES), now);
  }

  /**
   * The seed of this library's key. A copy of the library has the same one: the key is a person's, who may have two
   * machines. Whoever asks wipes it when it is not needed any more.
   */
  seed(now: string): Uint8Array {
    this.begin(now);
    return new Uint8Array(this.#seed.get()?.seed ?? []);
  }

  name(person: KnownPersonRow): void {
    this.#name.run(person);
  }

  forget(key: string): void {
    this.#forget.run(key);
  }

  /** Remembers a merged pack where it is the newest of its sender; never undone, as nobody can unsend it. */
  came(pack: PackSenderRow): void {
    this.#came.run(pack);
  }
}
