import { accessSync, constants, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backups } from './backups.ts';
import { beginLog, forgetLogMark, refuseLostChanges } from './log-mark.ts';
import { APPLICATION_ID, migrate, type OnConverting, version } from './migrate.ts';
import { addFolded } from './search/folded.ts';
import { StoreError } from './store-error.ts';
import { addCited } from './triage/state.ts';
import { type DataKey, formOf, headOf, openFile } from './vault/cipher.ts';
import { encryptLibrary } from './vault/encrypt-library.ts';
import { beginFile, removeDatabase } from './vault/replace-file.ts';
import { ASIDE } from './vault/vault.ts';

/**
 * Opens the database of a locked library, made new when it is not there, and brings it to the version
 * of `migrations`. A database that is not ours, or newer than we are, is refused before SQLite may
 * write to it.
 * @param key of an encrypted library, which one in clear becomes; null for one that is in clear
 */
export function openDatabase(
  folder: string,
  migrations: readonly string[],
  backups: Backups,
  key: DataKey | null,
  onConverting?: OnConverting,
): Database.Database {
  const path = join(folder, 'library.db');
  if (key !== null) encryptLibrary(folder, key);
  if (isMissing(path)) {
    refuseToForget(folder, backups);
    create(path, migrations, backups, key);
  }
  // SQLite would open a file that it may not write for reading only, and fail much later.
  accessSync(path, constants.R_OK | constants.W_OK);
  refuseForeign(path, migrations.length, key);
  refuseLostChanges(folder, key);
  const look = (database: Database.Database) => {
    if (key !== null) refuseOther(path, database);
    refuseNewer(path, version(database), migrations.length);
  };
  if (existsSync(`${path}-wal`)) lookBeforehand(path, key, look);
  const takeBack = beginLog(folder, key);
  let database: Database.Database | null = null;
  try {
    database = openFile(path, key);
    look(database);
    configure(database);
    addCited(database);
    addFolded(database);
    migrate(database, migrations, backups, onConverting);
    // What was marked was found, and is in the database or in a log that goes on.
    forgetLogMark(folder);
    return database;
  } catch (error) {
    database?.close();
    takeBack();
    throw error;
  }
}

const isMissing = (path: string) => !existsSync(path) || statSync(path).size === 0;

/** An empty library beside the remains of one would look as if all work were gone. */
function refuseToForget(folder: string, backups: Backups): void {
  const log = join(folder, 'library.db-wal');
  const isLog = existsSync(log) && statSync(log).size > 0;
  const aside = join(folder, ASIDE);
  if (!backups.any() && !isLog && !existsSync(aside) && !existsSync(join(folder, 'library.db')))
    return;
  const rest = backups.any()
    ? 'its backups are there'
    : isLog
      ? `its last changes are there (${log})`
      : `what was moved aside is there (${aside})`;
  throw new StoreError(
    'missing-library',
    `${folder} holds no library.db, though ${rest}: no empty library is made in its place.`,
  );
}

/** Made under another name and renamed when it is whole: a crash leaves no half library behind. */
function create(
  path: string,
  migrations: readonly string[],
  backups: Backups,
  key: DataKey | null,
): void {
  const beside = `${path}.new`;
  removeDatabase(beside);
  beginFile(beside);
  const database = openFile(beside, key);
  try {
    migrate(database, migrations, backups);
  } finally {
    database.close();
  }
  renameSync(beside, path);
}

function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('secure_delete = ON');
  database.pragma('temp_store = MEMORY');
}

/** Reads the header by itself, because opening may already change a file. */
function refuseForeign(path: string, newest: number, key: DataKey | null): void {
  const form = formOf(path, key);
  // Of an encrypted file the rest can only be told once it is open.
  if (key !== null && form === 'encrypted') return;
  const head = headOf(path);
  if (key !== null || form !== 'plain' || head.readUInt32BE(68) !== APPLICATION_ID) {
    throw new StoreError('not-a-library', `${path} is not a Fieldbrief library.`);
  }
  refuseNewer(path, head.readUInt32BE(60), newest);
}

function refuseOther(path: string, database: Database.Database): void {
  if (database.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  throw new StoreError('not-a-library', `${path} is not a Fieldbrief library.`);
}

function refuseNewer(path: string, found: number, newest: number): void {
  if (found <= newest) return;
  throw new StoreError(
    'future-library',
    `${path} was written by a newer Fieldbrief (format ${found}; this one knows up to ${newest}): open it with that one.`,
  );
}

/**
 * After a crash the whole file is checked once, over a connection that can't write: one that can would fold the log into
 * a damaged file when it is closed. A clean end leaves no write-ahead log behind.
 */
function lookBeforehand(
  path: string,
  key: DataKey | null,
  look: (database: Database.Database) => void,
): void {
  const database = openFile(path, key, { readonly: true });
  try {
    look(database);
    const verdict = database.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new Database.SqliteError(String(verdict), 'SQLITE_CORRUPT');
  } finally {
    database.close();
  }
}
