import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

const KEPT = 5;
const NAME = /^library-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)\.db$/;

/** Whole copies of the database in the library's `backups` folder, the newest five. */
export class Backups {
  readonly #folder: string;
  readonly #now: () => string;

  /** `now` gives ISO 8601 in UTC with milliseconds. */
  constructor(library: string, now: () => string) {
    this.#folder = join(library, 'backups');
    this.#now = now;
  }

  /** Writes a copy beside, makes sure that it is on the disk, and only then gives it its name. */
  make(database: Database.Database): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, `library-${this.#now().replaceAll(':', '-')}.db`);
    const partial = `${path}.partial`;
    rmSync(partial, { force: true });
    database.prepare('VACUUM INTO ?').run(partial);
    const file = openSync(partial, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, path);
    for (const old of this.#names().slice(KEPT)) rmSync(join(this.#folder, old));
    return path;
  }

  /** ISO 8601; null before the first backup. */
  last(): string | null {
    const stamp = NAME.exec(this.#names()[0] ?? '')?.[1];
    if (stamp === undefined) return null;
    const [date, time = ''] = stamp.split('T');
    return `${date}T${time.replaceAll('-', ':')}`;
  }

  /** Newest first: the names sort as the times do. */
  #names(): string[] {
    return entriesOf(this.#folder)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
