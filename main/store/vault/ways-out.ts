import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Backups, problemOf } from '../backups.ts';
import { LibraryLock } from '../library-lock.ts';
import { forgetLogMark } from '../log-mark.ts';
import { StoreError } from '../store-error.ts';
import { type DataKey, openFile } from './cipher.ts';
import { flush, moveFile } from './replace-file.ts';
import { DATABASE, moveAside, newAside } from './restore-library.ts';
import { type Salvaged, salvage } from './salvage.ts';

/** A copy that a person may go back to. */
export interface Choice {
  /** ISO 8601. */
  readonly made: string;
  readonly articles: number;
  readonly annotations: number;
  /** ISO 8601 of the last article that was taken in; null where there is none. */
  readonly lastImport: string | null;
  /** Titles of articles that the newest copy has and this one has not; and of those that only this one has. */
  readonly lacks: readonly string[];
  readonly only: readonly string[];
}

/** The copies that open, newest first, with what is in each and how it differs from the newest. */
export function backupChoices(folder: string, key: DataKey | null): Choice[] {
  let newest: ReadonlyMap<string, string> | null = null;
  return new Backups(folder, () => '', key).sound().map(({ path, made }) => {
    const copy = openFile(path, key, { readonly: true });
    try {
      const one = (sql: string) => copy.prepare(sql).pluck().get();
      const titles = new Map(
        copy
          .prepare<[], [string, string]>('SELECT id, title FROM articles WHERE removed IS NULL')
          .raw()
          .all(),
      );
      newest ??= titles;
      return {
        made,
        articles: titles.size,
        annotations: Number(one('SELECT count(*) FROM annotations WHERE removed IS NULL')),
        lastImport: String(one('SELECT max(imported) FROM revisions') ?? '') || null,
        lacks: notIn(titles, newest),
        only: notIn(newest, titles),
      };
    } finally {
      copy.close();
    }
  });
}

/** The titles of those of `all` that `some` has not. */
const notIn = (some: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): string[] =>
  [...all].flatMap(([id, title]) => (some.has(id) ? [] : [title]));

/** The folder in which what was there before lies; null where nothing was. */
type Aside = string | null;

/** Puts the copy of that time in the place of a library that can't be read. */
export function goBack(folder: string, key: DataKey | null, made: string, at: string): Aside {
  const copy = new Backups(folder, () => '', key).sound().find((one) => one.made === made);
  if (!copy) throw new StoreError('no-backup', 'That backup is not there any more.');
  return replaceDatabase(folder, at, (staged) => {
    copyFileSync(copy.path, staged);
    const problem = problemOf(staged, key, 'all of it');
    if (problem !== null) {
      throw new StoreError('damaged-library', `That backup is damaged as well (${problem}).`);
    }
  });
}

/** Puts what can be read of a damaged library in its place. */
export function salvageLibrary(
  folder: string,
  key: DataKey | null,
  at: string,
): Salvaged & { readonly aside: Aside } {
  const damaged = join(folder, 'library.db');
  if (!existsSync(damaged)) throw new StoreError('missing-library', 'There is nothing to read.');
  let salvaged: Salvaged = { articles: 0, annotations: 0, torn: [] };
  const aside = replaceDatabase(folder, at, (staged) => {
    salvaged = salvage(damaged, staged, key);
  });
  return { ...salvaged, aside };
}

/** Goes on without a log that is not the library's own: it is moved aside. */
export function goOnWithoutLog(folder: string, at: string): Aside {
  return moveAside(folder, ['library.db-wal', 'library.db-shm', 'library.db-end'], at);
}

/** Goes on with what the log still has; a copy of it is kept aside. */
export function goOnWithLog(folder: string, at: string): void {
  const log = join(folder, 'library.db-wal');
  if (existsSync(log)) {
    const aside = newAside(folder, at);
    for (const name of ['library.db', 'library.db-wal', 'library.db-end']) {
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(aside, name));
    }
  }
  forgetLogMark(folder);
}

function replaceDatabase(folder: string, at: string, make: (staged: string) => void): Aside {
  const lock = new LibraryLock(folder);
  const staged = join(folder, 'library.db.new');
  try {
    make(staged);
    flush(staged, 'r+');
    const aside = moveAside(folder, DATABASE, at);
    moveFile(staged, join(folder, 'library.db'));
    return aside;
  } finally {
    rmSync(staged, { force: true });
    lock.release();
  }
}
