import {
  closeSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StoreError } from '../store-error.ts';
import { isEncrypted, isPlain } from './cipher.ts';
import { flush, moveFile } from './replace-file.ts';

/**
 * One file that brings a library back anywhere. In clear it is the database itself. Encrypted it begins with
 * `MAGIC`, the length of the key file in four bytes and that file; the encrypted database follows.
 */
const MAGIC = Buffer.from('Fieldbrief backup 1\n');
const LONGEST_KEYS = 64 * 1024;

/** Joins a copy of the database and its key file to `out`; `keys` is null for a library in clear. */
export async function writeBackupFile(
  out: string,
  copy: string,
  keys: Buffer | null,
): Promise<void> {
  const partial = `${out}.partial`;
  try {
    if (keys === null) copyFileSync(copy, partial);
    else {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(keys.length);
      writeFileSync(partial, Buffer.concat([MAGIC, length, keys]), { mode: 0o600 });
      await pipeline(createReadStream(copy), createWriteStream(partial, { flags: 'a' }));
    }
    flush(partial, 'r+');
    moveFile(partial, out);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** The text of its key file, where it has one; null for a backup in clear. */
export interface TakenApart {
  readonly keys: Buffer | null;
}

/**
 * Writes the database of a backup to `database`. It may be a file of `writeBackupFile`, or a copy out of a
 * `backups` folder, whose key file lies beside it.
 */
export async function takeApart(path: string, database: string): Promise<TakenApart> {
  const keys = keysWithin(path);
  const start = keys === null ? 0 : MAGIC.length + 4 + keys.length;
  await pipeline(createReadStream(path, { start }), createWriteStream(database, { mode: 0o600 }));
  flush(database, 'r+');
  if (keys !== null) return { keys };
  if (isPlain(database)) return { keys: null };
  const beside = join(dirname(path), 'keys.json');
  if (isEncrypted(database) && existsSync(beside)) return { keys: readFileSync(beside) };
  throw new StoreError('not-a-library', `${path} is no backup of a Fieldbrief library.`);
}

function keysWithin(path: string): Buffer | null {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(MAGIC.length + 4);
    readSync(file, head, 0, head.length, 0);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) return null;
    const length = head.readUInt32BE(MAGIC.length);
    if (length > LONGEST_KEYS) {
      throw new StoreError('damaged-keys', `The key file within ${path} is damaged.`);
    }
    const keys = Buffer.alloc(length);
    readSync(file, keys, 0, length, head.length);
    return keys;
  } finally {
    closeSync(file);
  }
}
