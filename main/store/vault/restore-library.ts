import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problemOf } from '../backups.ts';
import { LibraryLock } from '../library-lock.ts';
import { StoreError } from '../store-error.ts';
import { takeApart } from './backup-file.ts';
import { type DataKey, isUnder } from './cipher.ts';
import { keyPaths } from './key-file.ts';
import { KEY_STORE_FILE } from './key-store.ts';
import { moveFile, replaceFile } from './replace-file.ts';
import { ASIDE, type Opened, STAGED, Vault } from './vault.ts';

export interface Restored {
  /** Whether what was restored is encrypted. */
  readonly encrypted: boolean;
  /** The folder to which what was there before was moved; null where nothing was. */
  readonly setAside: string | null;
}

/** The database, and what belongs to it alone. */
export const DATABASE = ['library.db', 'library.db-wal', 'library.db-shm', 'library.db-end'];

/** What a library's data lies in; settings of windows, the lock and the backups stay where they are. */
const DATA = [...DATABASE, 'keys.json', KEY_STORE_FILE];

/**
 * Puts a backup in a library's place. The backup is opened and checked as a whole before anything is touched, and
 * what was there is moved aside, never deleted.
 * @param passphrase opens an encrypted backup; null where none was given
 * @param at ISO 8601 in UTC: the time that the folder aside is named after
 */
export async function restoreLibrary(
  folder: string,
  backup: string,
  passphrase: string | null,
  at: string,
): Promise<Restored> {
  if (!existsSync(backup)) throw new StoreError('no-backup', `There is no file ${backup}.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new LibraryLock(folder);
  const staged = join(folder, STAGED);
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { mode: 0o700 });
  try {
    const database = join(staged, 'library.db');
    const { keys } = await takeApart(backup, database);
    if (keys !== null) writeFileSync(join(staged, 'keys.json'), keys, { mode: 0o600 });
    const opened = await check(staged, backup, keys !== null, passphrase);
    try {
      const setAside =
        opened !== null && (await opensHere(folder, passphrase, opened.key))
          ? putDatabase(folder, placeIn(folder, staged, opened), database, at)
          : putWithKeys(folder, { database, keys, opened, staged, backup }, at);
      return { encrypted: keys !== null, setAside };
    } finally {
      opened?.key.fill(0);
    }
  } finally {
    rmSync(staged, { recursive: true, force: true });
    lock.release();
  }
}

/** The backup may be one of the second library: it goes where that one is. */
const placeIn = (folder: string, staged: string, { folder: own }: Opened): string =>
  join(folder, relative(staged, own));

/** Whether the keys that are there open the backup as well: then they stay, and with them all that they open. */
async function opensHere(
  folder: string,
  passphrase: string | null,
  key: DataKey,
): Promise<boolean> {
  try {
    const here = await new Vault(folder).open(passphrase ?? '');
    const isSame = here?.key.equals(key) ?? false;
    here?.key.fill(0);
    return isSame;
  } catch (error) {
    // There are none, or they can't be read any more.
    if (error instanceof StoreError) return false;
    throw error;
  }
}

function putDatabase(folder: string, place: string, database: string, at: string): string | null {
  mkdirSync(place, { recursive: true, mode: 0o700 });
  // The second library has a lock of its own; the first one is locked already.
  const lock = place === folder ? null : new LibraryLock(place);
  try {
    const setAside = moveAside(place, DATABASE, at);
    moveFile(database, join(place, 'library.db'));
    return setAside;
  } finally {
    lock?.release();
  }
}

interface Staged {
  readonly database: string;
  readonly keys: Buffer | null;
  readonly opened: Opened | null;
  readonly staged: string;
  readonly backup: string;
}

function putWithKeys(
  folder: string,
  { database, keys, opened, staged, backup }: Staged,
  at: string,
): string | null {
  const place = opened === null ? folder : placeIn(folder, staged, opened);
  if (place !== folder && (existsSync(join(folder, 'library.db')) || new Vault(folder).exists())) {
    throw new StoreError(
      'no-backup',
      `The library ${folder} has other keys than the backup ${backup}, so nothing was changed: restore it to a folder of its own.`,
    );
  }
  const foreign = hasForeignBackups(folder, opened?.key ?? null);
  const setAside = moveAside(folder, foreign ? [...DATA, 'backups'] : DATA, at);
  mkdirSync(join(folder, 'backups'), { recursive: true, mode: 0o700 });
  mkdirSync(place, { recursive: true, mode: 0o700 });
  if (keys !== null) for (const path of keyPaths(folder)) replaceFile(path, keys);
  moveFile(database, join(place, 'library.db'));
  return setAside;
}

async function check(
  staged: string,
  backup: string,
  encrypted: boolean,
  passphrase: string | null,
): Promise<Opened | null> {
  const opened = encrypted ? await new Vault(staged).open(passphrase ?? '') : null;
  if (encrypted && opened === null) {
    throw new StoreError(
      'wrong-passphrase',
      passphrase === null
        ? `The backup ${backup} needs the passphrase that it was made under.`
        : `That is not the passphrase of the backup ${backup}.`,
    );
  }
  const key = opened?.key ?? null;
  const problem = problemOf(join(staged, 'library.db'), key, 'all of it');
  if (problem === null) return opened;
  throw new StoreError(
    'damaged-library',
    `The backup ${backup} is damaged, so nothing was changed (${problem}).`,
  );
}

/** Copies under another key need another key file: they go where that one goes. */
function hasForeignBackups(folder: string, key: DataKey | null): boolean {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return false;
  const copies = readdirSync(backups).filter((name) => name.endsWith('.db'));
  return copies.some((name) => !isUnder(join(backups, name), key));
}

/** Moves files of a library to a folder of their own; gives that back, or null where none was there. */
export function moveAside(folder: string, names: readonly string[], at: string): string | null {
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return null;
  const aside = newAside(folder, at);
  for (const file of there) moveFile(join(folder, file), join(aside, file));
  return aside;
}

/** Makes a folder for what is set aside at a time; one of the same second keeps its own. */
export function newAside(folder: string, at: string): string {
  const parent = join(folder, ASIDE);
  const aside = join(parent, freeName(parent, at.replaceAll(':', '-')));
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  return aside;
}

function freeName(folder: string, name: string): string {
  const taken = existsSync(folder) ? readdirSync(folder) : [];
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name}-${count}`;
  return free;
}
