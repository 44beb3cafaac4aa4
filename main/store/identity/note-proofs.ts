import type Database from 'better-sqlite3';
import type { NoteProof } from '#domain/merge/note-proof.ts';
import { keyOf } from '#domain/merge/types.ts';

/** The signatures under notes, and by which key each library is known. Facts: no undo takes them back. */
export class NoteProofs {
  readonly #all: Database.Statement<[], NoteProof>;
  readonly #keep: (proofs: readonly NoteProof[]) => void;
  readonly #key: Database.Statement<[string], string>;
  readonly #pin: Database.Statement<[string, string]>;
  readonly #unpin: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(
      'SELECT kind, id, replica, counter, signing, signature FROM note_proofs',
    );
    const keep = database.prepare<[NoteProof]>(`
      INSERT OR IGNORE INTO note_proofs (kind, id, replica, counter, signing, signature)
      VALUES (@kind, @id, @replica, @counter, @signing, @signature)`);
    this.#keep = database.transaction((proofs: readonly NoteProof[]) => {
      for (const proof of proofs) keep.run(proof);
    });
    this.#key = database
      .prepare<[string], string>('SELECT key FROM library_keys WHERE library = ?')
      .pluck();
    this.#pin = database.prepare('INSERT OR IGNORE INTO library_keys (library, key) VALUES (?, ?)');
    this.#unpin = database.prepare('DELETE FROM library_keys WHERE key = ?');
  }

  /** By `keyOf` of the note or reply. */
  all(): ReadonlyMap<string, readonly NoteProof[]> {
    return Map.groupBy(this.#all.all(), keyOf);
  }

  keep(proofs: readonly NoteProof[]): void {
    this.#keep(proofs);
  }

  /** The key, `age1…`, that signed what came first of a library; null where nothing signed came of it. */
  keyOfLibrary(library: string): string | null {
    return this.#key.get(library) ?? null;
  }

  /** From now on the library is known by that key, where it was known by none. */
  pin(library: string, key: string): void {
    this.#pin.run(library, key);
  }

  /** Whether anything was known by the key. */
  unpin(key: string): boolean {
    return this.#unpin.run(key).changes > 0;
  }
}
