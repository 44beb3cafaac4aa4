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
  const advice = error.code === 'foreign-log' ? WITHOUT_LOG : adviceFor(folder, backups);
  return advice ? new StoreError(error.code, `${error.message} ${advice}`, error.cause) : error;
}

/** The library itself is whole: a backup would lose what came after it. */
const WITHOUT_LOG =
  'Move that file out of the folder, and the library opens as it was when it was closed.';

/** Null where a backup was never made. */
function adviceFor(folder: string, backups: Backups): string | null {
  const newest = backups.newest();
  if (!newest) {
    return backups.any()
      ? `None of its backups in ${join(folder, 'backups')} can be opened.`
      : null;
  }
  const made = newest.made.slice(0, 16).replace('T', ' ');
  return `Its newest backup is of ${made} UTC: “fieldbrief restore ${newest.path} --library ${folder}” puts it in the library’s place, and moves aside what is there.`;
}
