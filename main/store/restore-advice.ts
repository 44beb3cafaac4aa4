import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Backups } from './backups.ts';
import { StoreError, type StoreErrorCode } from './store-error.ts';

/** The failures that a backup is for. */
const MENDABLE: readonly StoreErrorCode[] = [
  'missing-library',
  'damaged-library',
  'damaged-log',
  'foreign-log',
  'not-a-library',
];

/** The same error, with what to do about a library that can't be read; others come back unchanged. */
export function withAdvice(error: unknown, folder: string, backups: Backups): unknown {
  if (!(error instanceof StoreError) || !MENDABLE.includes(error.code)) return error;
  const advice = adviceFor(folder, backups);
  return advice ? new StoreError(error.code, `${error.message} ${advice}`, error.cause) : error;
}

/** Null where a backup was never made. */
function adviceFor(folder: string, backups: Backups): string | null {
  const newest = backups.newest();
  if (!newest) {
    return backups.any()
      ? `None of its backups in ${join(folder, 'backups')} can be opened.`
      : null;
  }
  const made = newest.made.slice(0, 16).replace('T', ' ');
  // They belong to the file that is replaced: SQLite would write them into the copy.
  const hasLog = existsSync(join(folder, 'library.db-wal'));
  const leftovers = ['library.db-wal', 'library.db-shm', 'library.db-end'].filter(
    (name) => existsSync(join(folder, name)) && (hasLog || name !== 'library.db-end'),
  );
  const clear = leftovers.length > 0 ? `delete ${leftovers.join(' and ')}, ` : '';
  return `Its newest backup is of ${made} UTC: ${clear}copy ${newest.path} to ${join(folder, 'library.db')}, and start again.`;
}
