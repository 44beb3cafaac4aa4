/** Makes one backup in a thread of its own, over a connection of its own: no window waits for it. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Backups } from './backups.ts';
import { openFile } from './vault/cipher.ts';

/** `now` is ISO 8601 in UTC with milliseconds. */
export interface BackupOrder {
  readonly folder: string;
  readonly now: string;
  /** Of an encrypted library; the thread forgets it before it answers. */
  readonly key: Uint8Array | null;
}
/** The copy's path, or what went wrong with the code that SQLite or the system gave. */
export type BackupAnswer =
  | { readonly path: string }
  | { readonly code: string; readonly message: string };

const { folder, now, key: given } = workerData as BackupOrder;
const key = given && Buffer.from(given.buffer, given.byteOffset, given.length);

function make(): BackupAnswer {
  // A snapshot of what is committed; whoever writes meanwhile is not held up.
  const database = openFile(join(folder, 'library.db'), key, { fileMustExist: true });
  try {
    return { path: new Backups(folder, () => now, key).make(database) };
  } finally {
    database.close();
    key?.fill(0);
  }
}

try {
  parentPort?.postMessage(make());
} catch (error) {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  parentPort?.postMessage({ code: String(error.code), message: error.message });
}
