/** Makes one backup in a thread of its own, over a connection of its own: no window waits for it. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { Backups } from './backups.ts';

/** `now` is ISO 8601 in UTC with milliseconds. */
export interface BackupOrder {
  readonly folder: string;
  readonly now: string;
}
/** The copy's path, or what went wrong with the code that SQLite or the system gave. */
export type BackupAnswer =
  | { readonly path: string }
  | { readonly code: string; readonly message: string };

const { folder, now } = workerData as BackupOrder;

function make(): BackupAnswer {
  // A snapshot of what is committed; whoever writes meanwhile is not held up.
  const database = new Database(join(folder, 'library.db'), { fileMustExist: true });
  try {
    return { path: new Backups(folder, () => now).make(database) };
  } finally {
    database.close();
  }
}

try {
  parentPort?.postMessage(make());
} catch (error) {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  parentPort?.postMessage({ code: String(error.code), message: error.message });
}
