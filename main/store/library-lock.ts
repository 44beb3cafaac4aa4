import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** Long enough for one terminal command to finish before the next one gives up. */
const PATIENCE_MS = 2_000;

/**
 * Keeps everyone else out of a library: an exclusive SQLite transaction on an empty file beside the
 * database. The operating system lets go of it when the process ends, however it ends, so there is
 * never a stale lock to clear away. Not on the database itself: its header is read and copied with
 * plain file calls, and POSIX drops all of a process's locks on a file when any handle to it closes.
 */
export class LibraryLock {
  readonly #file: Database.Database;

  /** Throws SQLite's error when another process, or this one, holds the lock. */
  constructor(folder: string) {
    const path = join(folder, 'lock');
    makeWay(path);
    this.#file = new Database(path, { timeout: PATIENCE_MS });
    try {
      // A journal on the disk would need room, and a full disk is no reason not to read.
      this.#file.pragma('journal_mode = MEMORY');
      this.#file.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      this.#file.close();
      throw error;
    }
  }

  release(): void {
    this.#file.close();
  }
}

/** Whatever is a link or has bytes is no lock of ours: nothing is ever written into it, nor where it leads. */
function makeWay(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (there.isDirectory()) {
    throw new StoreError(
      'library-unusable',
      `${path} is a folder, where Fieldbrief keeps its lock: move it away, then start again.`,
    );
  }
  if (!there.isFile() || there.size > 0) rmSync(path);
}
