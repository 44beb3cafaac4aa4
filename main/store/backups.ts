import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { APPLICATION_ID, version } from './migrate.ts';
import { type DataKey, isUnder, openFile } from './vault/cipher.ts';
import { beginFile, flush, moveFile } from './vault/replace-file.ts';

const KEPT = 5;
const DAY = 24 * 60 * 60 * 1_000;
const NAME = /^library-(?:(\d+)-)?(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)\.db$/;

/** A copy in the library's `backups` folder. */
export interface Backup {
  readonly path: string;
  /** ISO 8601 in UTC: what the clock said when it was made. */
  readonly made: string;
}

interface Named extends Backup {
  readonly name: string;
  /** How often the clock had been set back before it was made. */
  readonly turn: number;
}

/**
 * Whole copies of the database in the library's `backups` folder: the newest five that open, and one of an earlier day. Newest is the
 * one made last, whatever the clock said: where it was set back, the next copies' names begin a new turn
 * (`library-1-…`), so that a copy from a wrong future never takes a new one's place.
 */
export class Backups {
  readonly #folder: string;
  readonly #now: () => string;
  readonly #key: DataKey | null;
  /** What was found out about a copy, as long as it stays as it is. */
  readonly #verdicts = new Map<string, boolean>();

  /**
   * @param now gives ISO 8601 in UTC with milliseconds
   * @param key of an encrypted library: so are its copies
   */
  constructor(library: string, now: () => string, key: DataKey | null) {
    this.#folder = join(library, 'backups');
    this.#now = now;
    this.#key = key;
  }

  /**
   * Writes a copy beside, sees that it is whole and on the disk, and only then gives it its name. Older
   * copies go when five newer ones are whole: a copy that is damaged never pushes out one that is not.
   */
  make(database: Database.Database): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, this.#nextName());
    const partial = `${path}.partial`;
    this.#clearPartial();
    try {
      beginFile(partial);
      database.prepare('VACUUM INTO ?').run(partial);
      flush(partial, 'r+');
      const problem = problemOf(partial, this.#key, 'all of it');
      if (problem !== null) throw new Database.SqliteError(problem, 'SQLITE_CORRUPT');
      moveFile(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    this.#rotate();
    return path;
  }

  /** The one made last among those that open. */
  newest(): Backup | null {
    return this.#all().find((one) => this.#opens(one)) ?? null;
  }

  /** All that open, the one made last first. */
  sound(): readonly Backup[] {
    return this.#all().filter((one) => this.#opens(one));
  }

  /** Whether the newest copy that is whole was made since the library was written to last. */
  hasPresent(): boolean {
    const newest = this.newest();
    if (newest === null) return false;
    const written = ['library.db', 'library.db-wal'].map((name) =>
      statSync(join(this.#folder, '..', name), { throwIfNoEntry: false }),
    );
    const last = Math.max(...written.map((file) => (file && file.size > 0 ? file.mtimeMs : 0)));
    const copied = statSync(newest.path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return copied > last && problemOf(newest.path, this.#key, 'all of it') === null;
  }

  /** Whether there is anything that was once a copy, be it damaged. */
  any(): boolean {
    return this.#all().length > 0;
  }

  /** A sentence for each copy that can't be relied upon. */
  problems(): string[] {
    return this.#all().flatMap(({ path }) => {
      const problem = problemOf(path, this.#key, 'all of it');
      return problem === null ? [] : [`The backup ${path} can't be relied upon: ${problem}.`];
    });
  }

  #nextName(): string {
    const made = this.#now();
    const last = this.#all()[0];
    const turn = last && last.made >= made ? last.turn + 1 : (last?.turn ?? 0);
    return `library-${turn === 0 ? '' : `${turn}-`}${made.replaceAll(':', '-')}.db`;
  }

  /** Five that are whole; and where those are all of one day, the newest whole one from before it as well. */
  #rotate(): void {
    const [newest, ...others] = this.#all();
    if (!newest) return;
    const dayBefore = new Date(Date.parse(newest.made) - DAY).toISOString();
    let whole = 1;
    let hasOlder = false;
    for (const { path, made, turn } of others) {
      // Times from before the clock was set back say nothing about today's.
      const isOlder = turn < newest.turn || made <= dayBefore;
      const isWanted = whole < KEPT || (isOlder && !hasOlder);
      if (!isWanted) rmSync(path, { force: true });
      else if (problemOf(path, this.#key, 'all of it') === null) {
        whole += 1;
        hasOlder ||= isOlder;
      }
    }
  }

  /** What was being written when the power went. */
  #clearPartial(): void {
    for (const name of entriesOf(this.#folder)) {
      if (name.includes('.db.partial')) rmSync(join(this.#folder, name), { force: true });
    }
  }

  /** Asked for every status, so a copy is looked at once. */
  #opens({ path }: Backup): boolean {
    const file = statSync(path, { throwIfNoEntry: false });
    const key = `${path} ${file?.size} ${file?.mtimeMs}`;
    const opens = this.#verdicts.get(key) ?? problemOf(path, this.#key, 'its beginning') === null;
    this.#verdicts.set(key, opens);
    return opens;
  }

  /** By name: the one made last first. */
  #all(): readonly Named[] {
    return entriesOf(this.#folder)
      .flatMap((name): Named[] => {
        const [, turn = '0', stamp] = NAME.exec(name) ?? [];
        if (stamp === undefined) return [];
        const [date, time = ''] = stamp.split('T');
        const made = `${date}T${time.replaceAll('-', ':')}`;
        return [{ name, turn: Number(turn), made, path: join(this.#folder, name) }];
      })
      .sort((one, other) => other.turn - one.turn || (one.made < other.made ? 1 : -1));
  }
}

/** Why a file is no copy of a library; null for a good one. Nothing is written beside it. */
export function problemOf(
  path: string,
  key: DataKey | null,
  reading: 'its beginning' | 'all of it',
): string | null {
  let copy: Database.Database | null = null;
  try {
    if (!isUnder(path, key)) return 'not ours';
    copy = openFile(path, key, { readonly: true, fileMustExist: true });
    if (copy.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'not ours';
    if (version(copy) === 0) return 'empty';
    const pages = Number(copy.pragma('page_count', { simple: true }));
    const size = pages * Number(copy.pragma('page_size', { simple: true }));
    if (statSync(path).size !== size) return 'cut short';
    // Reads the whole schema.
    copy.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
    if (reading === 'its beginning') return null;
    const verdict = String(copy.pragma('quick_check(1)', { simple: true }));
    return verdict === 'ok' ? null : verdict;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.message;
    throw error;
  } finally {
    copy?.close();
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // Nothing there, or something that is no folder: `make` says so.
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
