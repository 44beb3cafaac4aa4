import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { conflictsOf } from '#domain/merge/join.ts';
import { nameFor } from '#domain/merge/library-name.ts';
import type { MergeRecord } from '#domain/merge/types.ts';
import { MergeReader } from './reader.ts';
import type { MergeRow, MergeTold } from './row.ts';

/** Writes what is known of each record's writes; what comes from others belongs inside `History.act`. */
export class MergeWriter extends MergeReader {
  readonly #put: Database.Statement<[MergeRow & { conflicts: number }]>;
  readonly #library: Database.Statement<[], { replica: string; counter: number; place: string }>;
  readonly #place: string;
  readonly #begin: Database.Statement<[string, string, number]>;
  readonly #forget: Database.Statement<[]>;
  readonly #tell: Database.Statement<[MergeTold]>;
  readonly #count: Database.Statement<[number]>;
  readonly #meet: Database.Statement<[string, string]>;
  readonly #inOne: (work: () => void) => void;
  /** The name that this library will have once it writes. */
  #unkept: { readonly replica: string; readonly counter: number } | null = null;

  constructor(database: Database.Database) {
    super(database);
    this.#inOne = database.transaction((work: () => void) => work());
    this.#put = database.prepare(`
      INSERT INTO merge_records (kind, id, state, conflicts) VALUES (@kind, @id, @state, @conflicts)
      ON CONFLICT (kind, id) DO UPDATE SET state = @state, conflicts = @conflicts`);
    this.#place = placeOf(database);
    this.#library = database.prepare('SELECT replica, counter, place FROM merge_library');
    this.#forget = database.prepare('DELETE FROM merge_library');
    this.#begin = database.prepare(
      'INSERT INTO merge_library (replica, place, counter) VALUES (?, ?, ?)',
    );
    this.#tell = database.prepare(`
      INSERT INTO merge_told (replica, kind, id, counter) VALUES (@replica, @kind, @id, @counter)
      ON CONFLICT DO UPDATE SET counter = max(counter, @counter)`);
    this.#count = database.prepare('UPDATE merge_library SET counter = max(counter, ?)');
    this.#meet = database.prepare(`
      INSERT INTO merge_people (replica, name) VALUES (?, ?)
      ON CONFLICT (replica) DO UPDATE SET name = excluded.name`);
  }

  /**
   * This library's name among all, made at the first asking, and the number of its last write. A copy of a
   * library gets a name of its own: two that go by one name would give two writes one name, and one of
   * them would be lost. Kept with the first write: a preview leaves no trace.
   */
  library(): { readonly replica: string; readonly counter: number } {
    const known = this.#library.get();
    if (known?.place === this.#place) return known;
    this.#unkept ??= {
      replica: nameFor(known?.replica ?? null, randomUUID),
      counter: known?.counter ?? 0,
    };
    return this.#unkept;
  }

  /** The name alone, kept from now on: something that is made here will bear it. */
  name(): string {
    const { replica, counter } = this.library();
    if (this.#unkept) this.counted(counter);
    return replica;
  }

  /** Remembers which of our writes leave with each record; never undone, as nobody can call them back. */
  tell(told: readonly MergeTold[]): void {
    this.#inOne(() => {
      for (const row of told) this.#tell.run(row);
    });
  }

  /** Remembers the number of the last write; it never goes back, even where an act is undone. */
  counted(counter: number): void {
    const unkept = this.#unkept;
    this.#inOne(() => {
      if (unkept) {
        this.#forget.run();
        this.#begin.run(unkept.replica, this.#place, unkept.counter);
      }
      this.#count.run(counter);
    });
    this.#unkept = null;
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

/** Which file on which disk it is: stays when the library is moved or renamed, and is another for a copy. */
function placeOf({ name }: Database.Database): string {
  const stat = statSync(name, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${Math.round(stat.birthtimeMs)}` : name;
}
