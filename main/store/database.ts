import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backups } from './backups.ts';
import { APPLICATION_ID, migrate, version } from './migrate.ts';
import { StoreError } from './store-error.ts';

/**
 * Opens the database of a locked library, made new when it is not there, and brings it to the version
 * of `migrations`. A database that is not ours, or newer than we are, is refused before SQLite may
 * write to it.
 */
export function openDatabase(
  folder: string,
  migrations: readonly string[],
  backups: Backups,
): Database.Database {
  const path = join(folder, 'library.db');
  if (isMissing(path)) {
    refuseToForget(folder, backups);
    create(path, migrations, backups);
  }
  // SQLite would open a file that it may not write for reading only, and fail much later.
  accessSync(path, constants.R_OK | constants.W_OK);
  refuseForeign(path, migrations.length);
  const endedCleanly = !existsSync(`${path}-wal`);
  const database = new Database(path);
  try {
    refuseNewer(path, version(database), migrations.length);
    if (!endedCleanly) refuseDamaged(database);
    configure(database);
    migrate(database, migrations, backups);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const isMissing = (path: string) => !existsSync(path) || statSync(path).size === 0;

/** An empty library beside the remains of one would look as if all work were gone. */
function refuseToForget(folder: string, backups: Backups): void {
  const log = join(folder, 'library.db-wal');
  const isLog = existsSync(log) && statSync(log).size > 0;
  if (!backups.any() && !isLog) return;
  const rest = backups.any() ? 'its backups are there' : `its last changes are there (${log})`;
  throw new StoreError(
    'missing-library',
    `${folder} holds no library.db, though ${rest}: no empty library is made in its place.`,
  );
}

/** Made under another name and renamed when it is whole: a crash leaves no half library behind. */
function create(path: string, migrations: readonly string[], backups: Backups): void {
  const beside = `${path}.new`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(beside + suffix, { force: true });
  const database = new Database(beside);
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

/** Reads the 100-byte header (sqlite.org/fileformat2.html) because opening may already change a file. */
function refuseForeign(path: string, newest: number): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new StoreError('not-a-library', `${path} is not a Fieldbrief library.`);
  }
  refuseNewer(path, header.readUInt32BE(60), newest);
}

function refuseNewer(path: string, found: number, newest: number): void {
  if (found <= newest) return;
  throw new StoreError(
    'future-library',
    `${path} was written by a newer Fieldbrief (format ${found}; this one knows up to ${newest}): open it with that one.`,
  );
}

/** After a crash the whole file is checked once; a clean end leaves no write-ahead log behind. */
function refuseDamaged(database: Database.Database): void {
  const verdict = database.pragma('quick_check(1)', { simple: true });
  if (verdict === 'ok') return;
  throw new Database.SqliteError(String(verdict), 'SQLITE_CORRUPT');
}
