import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** 256 random bits: what a library's pages are encrypted with. Whoever holds it drops it with `fill(0)`. */
export type DataKey = Buffer;

/**
 * AEGIS-256: each page carries a tag over what it holds and where it stands, so that no bit of it changes
 * unnoticed. Measured against ChaCha20-Poly1305 of the same driver: writing costs next to nothing with it
 * (`npm run bench -- crypto`), since processors do its rounds themselves.
 */
const CIPHER = 'aegis';
/** What follows the salt in an encrypted file, in clear: page size, versions (1: rollback, 2: log), bytes for the tag. */
const PAGE = [0x10, 0x00];
const REST = [0x40, 0x40, 0x20, 0x20];
const SALT_BYTES = 16;
const PLAIN = 'SQLite format 3\0';

export interface OpenOptions {
  readonly readonly?: boolean;
  readonly fileMustExist?: boolean;
}

/**
 * Opens a database file: in clear where `key` is null. A wrong key shows at the first read, as SQLite's "not a
 * database".
 */
export function openFile(
  path: string,
  key: DataKey | null,
  options: OpenOptions = {},
): Database.Database {
  const isNew = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
  const database = new Database(path, options);
  if (key === null) return database;
  try {
    setCipher(database);
    giveKey(database, key);
    // A new file is kept without free pages: nobody would read those, nor notice what becomes of them. In an old one
    // the same words would be written anew at each opening.
    if (isNew) database.pragma('auto_vacuum = FULL');
    // In KiB: a page that is read again should not be decrypted again.
    database.pragma('cache_size = -65536');
    // Nothing that is sorted or joined goes to the disk in clear.
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The driver's own call, which its borrowed types do not know: unlike a pragma it leaves no text in memory. */
interface Keyed {
  key(key: Buffer): number;
}
function giveKey(database: Database.Database, key: DataKey): void {
  const raw = Buffer.concat([Buffer.from('raw:'), key, saltOf(key)]);
  (database as Database.Database & Keyed).key(raw);
  raw.fill(0);
}

/** Also for what the connection attaches later. */
export const setCipher = (database: Database.Database): void => {
  database.pragma(`cipher = '${CIPHER}'`);
};

/** The SQL text of a key for `ATTACH`: as long as it lives it can't be wiped, so only a conversion makes one. */
export const keyText = (key: DataKey): string =>
  `raw:${Buffer.concat([key, saltOf(key)]).toString('hex')}`;

/** The first bytes of each file under a key: known, so that a flip in them is noticed as well. */
const saltOf = (key: DataKey): Buffer =>
  createHash('sha256').update('fieldbrief salt').update(key).digest().subarray(0, SALT_BYTES);

export type FileForm = 'plain' | 'encrypted' | 'other';

/** What a database file is, by its first bytes, which SQLite has not seen yet. */
export function formOf(path: string, key: DataKey | null): FileForm {
  const head = headOf(path);
  if (head.toString('latin1', 0, SALT_BYTES) === PLAIN) return 'plain';
  if (key === null || !head.subarray(0, SALT_BYTES).equals(saltOf(key))) return 'other';
  return hasOurPages(head) ? 'encrypted' : 'other';
}

/** Whether a file is of the form that a library with this key has; one in clear where `key` is null. */
export const isUnder = (path: string, key: DataKey | null): boolean =>
  formOf(path, key) === (key === null ? 'plain' : 'encrypted');

export const isPlain = (path: string): boolean => formOf(path, null) === 'plain';

/** Whether it looks like one of ours that some key opens. */
export const isEncrypted = (path: string): boolean => !isPlain(path) && hasOurPages(headOf(path));

function hasOurPages(head: Buffer): boolean {
  const [write, read] = head.subarray(SALT_BYTES + PAGE.length);
  return (
    (write === 1 || write === 2) &&
    write === read &&
    head.subarray(SALT_BYTES, SALT_BYTES + 2).equals(Buffer.from(PAGE)) &&
    head.subarray(SALT_BYTES + 4, SALT_BYTES + 8).equals(Buffer.from(REST))
  );
}

/** The 100-byte header (sqlite.org/fileformat2.html). */
export function headOf(path: string): Buffer {
  const head = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}
