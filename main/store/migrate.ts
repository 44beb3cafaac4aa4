import type Database from 'better-sqlite3';
import type { Backups } from './backups.ts';
import { giveConversions } from './migrations/convert.ts';

/** "FdBf": marks an SQLite file as a Fieldbrief library. */
export const APPLICATION_ID = 0x46644266;

/** The schema's version: how many migrations it has had. */
export const version = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/** Hears how many steps of how many an older library has been converted by. */
export type OnConverting = (done: number, total: number) => void;

/**
 * Brings a database to the newest schema, all steps in one transaction: it is either as before or
 * done. One that holds something already is backed up first.
 * @param onConverting is told of that one, before the copy, and after each step
 */
export function migrate(
  database: Database.Database,
  migrations: readonly string[],
  backups: Pick<Backups, 'make' | 'hasPresent'>,
  onConverting: OnConverting = () => undefined,
): void {
  const from = version(database);
  if (from === migrations.length) return;
  const steps = migrations.slice(from);
  const tell = (done: number) => {
    if (from > 0) onConverting(done, steps.length);
  };
  tell(0);
  // A migration that fails at each start must not push the older copies out one by one.
  if (from > 0 && !backups.hasPresent()) backups.make(database);
  giveConversions(database);
  const advance = database.transaction(() => {
    for (const [at, step] of steps.entries()) {
      database.exec(step);
      tell(at + 1);
    }
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${migrations.length}`);
  });
  advance.immediate();
  // The header on disk must say the new version even if nothing is ever written again.
  database.pragma('wal_checkpoint(TRUNCATE)');
}
