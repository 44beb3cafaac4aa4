import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { conflictsOf } from '#domain/merge/join.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { MergeReader } from './reader.ts';
import type { MergeRow } from './row.ts';

/** Writes what is known of each record's writes; what comes from others belongs inside `History.act`. */
export class MergeWriter extends MergeReader {
  readonly #put: Database.Statement<[MergeRow & { conflicts: number }]>;
  readonly #library: Database.Statement<[], { replica: string; counter: number }>;
  readonly #begin: Database.Statement<[string]>;
  readonly #count: Database.Statement<[number]>;
  readonly #meet: Database.Statement<[string, string]>;
  readonly #inOne: (work: () => void) => void;

  constructor(database: Database.Database) {
    super(database);
    this.#inOne = database.transaction((work: () => void) => work());
    this.#put = database.prepare(`
      INSERT INTO merge_records (kind, id, state, conflicts) VALUES (@kind, @id, @state, @conflicts)
      ON CONFLICT (kind, id) DO UPDATE SET state = @state, conflicts = @conflicts`);
    this.#library = database.prepare('SELECT replica, counter FROM merge_library');
    this.#begin = database.prepare('INSERT INTO merge_library (replica, counter) VALUES (?, 0)');
    this.#count = database.prepare('UPDATE merge_library SET counter = max(counter, ?)');
    this.#meet = database.prepare(`
      INSERT INTO merge_people (replica, name) VALUES (?, ?)
      ON CONFLICT (replica) DO UPDATE SET name = excluded.name`);
  }

  /** This library's name among all, made at the first asking, and the number of its last write. */
  library(): { readonly replica: string; readonly counter: number } {
    const known = this.#library.get();
    if (known) return known;
    const replica = randomUUID();
    this.#begin.run(replica);
    return { replica, counter: 0 };
  }

  /** Remembers the number of the last write; it never goes back, even where an act is undone. */
  counted(counter: number): void {
    this.#count.run(counter);
  }

  put(records: readonly MergeRecord[]): void {
    this.#inOne(() => {
      for (const { kind, id, state } of records) {
        const conflicts = conflictsOf(state).length;
        this.#put.run({ kind, id, state: JSON.stringify(state), conflicts });
      }
    });
  }

  /** Remembers whose library it is. */
  meet(replica: string, name: string): void {
    this.#meet.run(replica, name);
  }
}
