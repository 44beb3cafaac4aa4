import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/result.ts';
import { defaultLibraryFolder } from '../../store/library-folder.ts';
import { openStore } from '../../store/store.ts';
import { isPlain } from '../../store/vault/cipher.ts';
import { encryptInPlace } from '../../store/vault/encrypt-in-place.ts';
import type { KeyStore } from '../../store/vault/key-store.ts';
import { type Opened, Vault } from '../../store/vault/vault.ts';
import { told } from './told.ts';

/** The folder that a person named, else the one that the platform gives. */
export const libraryFolderOr = (given: string | undefined): string =>
  given ?? defaultLibraryFolder();

/** The opened key of a library. Whoever holds it wipes it. */
export type OpenedKey = Opened;

export type { KeyStore };

/** `none`: there is no library yet. */
export type LibraryForm = 'none' | 'plain' | 'encrypted';

export function formOfLibrary(folder: string): LibraryForm {
  if (new Vault(folder).exists()) return 'encrypted';
  const traces = ['library.db', 'library.db-wal', 'backups'];
  return traces.some((name) => existsSync(join(folder, name))) ? 'plain' : 'none';
}

/** Whether its database can be read without any key. One whose key file is gone counts as `plain`, and can't. */
export function liesInClear(folder: string): boolean {
  const path = join(folder, 'library.db');
  return existsSync(path) && isPlain(path);
}

/** Opens the key of a library with its passphrase, or with its recovery key. */
export async function unlockLibrary(folder: string, passphrase: string): Promise<Result<Opened>> {
  return told(folder, async () => {
    const opened = await new Vault(folder).open(passphrase);
    if (opened) return ok(opened);
    return fail('wrong-passphrase', `That is not the passphrase of the library ${folder}.`);
  });
}

/** Opens the key of a library with the system's store of secrets; null where there is none that is safe. */
export async function unlockFromKeyStore(
  folder: string,
  store: KeyStore | null,
): Promise<Result<Opened>> {
  if (store === null) return NO_STORE;
  return told(folder, async () => {
    const opened = new Vault(folder).openFromKeyStore(store);
    if (opened) return ok(opened);
    return fail('no-key-store', 'This account does not open the library: type the passphrase.');
  });
}

/** Lets the account of this machine open a library as well. */
export async function addToKeyStore(
  folder: string,
  opened: Opened,
  store: KeyStore | null,
): Promise<Result<null>> {
  if (store === null) return NO_STORE;
  return told(folder, async () => {
    new Vault(folder).addToKeyStore(opened, store);
    return ok(null);
  });
}

/** From now on only a passphrase, or the recovery key, opens it. */
export function removeFromKeyStore(folder: string): Result<null> {
  new Vault(folder).removeFromKeyStore();
  return ok(null);
}

const NO_STORE = fail('no-key-store', 'This machine has no store of secrets that is safe.');

/** Whether the account of this machine opens it. */
export const isInKeyStore = (folder: string): boolean => new Vault(folder).isInKeyStore();

/** Gives a library its first passphrase: a new one, or one in clear, which is encrypted as a whole. */
export async function encryptWith(folder: string, passphrase: string): Promise<Result<Opened>> {
  return withNew(folder, passphrase, async () => {
    if (formOfLibrary(folder) === 'none') return ok(await new Vault(folder).create(passphrase));
    // Only what opens and is of today's form is encrypted.
    openStore(folder).close();
    return ok(await encryptInPlace(folder, passphrase));
  });
}

/** Another passphrase for the same key: nothing is encrypted anew, and backups open with it as well. */
export async function changePassphrase(
  folder: string,
  opened: Opened,
  passphrase: string,
): Promise<Result<null>> {
  return withNew(folder, passphrase, async () => {
    const vault = new Vault(folder);
    const other = await vault.open(passphrase);
    other?.key.fill(0);
    // It would open whichever of two libraries comes first in the key file, and the other one never again.
    if (other !== null && other.slot !== opened.slot) return TAKEN;
    await vault.change(opened, passphrase);
    return ok(null);
  });
}

/** A new recovery key as text, to be printed; the one before opens nothing any more. */
export async function renewRecoveryKey(folder: string, opened: Opened): Promise<Result<string>> {
  return told(folder, async () => ok(new Vault(folder).renewRecovery(opened)));
}

/**
 * A second passphrase, which opens a second library, encrypted alike and empty at first. From within that one
 * nothing is done, and nothing shows that.
 */
export async function addSecondLibrary(
  folder: string,
  opened: Opened,
  passphrase: string,
): Promise<Result<null>> {
  return withNew(folder, passphrase, async () => {
    const vault = new Vault(folder);
    const known = await vault.open(passphrase);
    known?.key.fill(0);
    if (known !== null) return TAKEN;
    if (vault.hasSecond(opened)) {
      return fail(
        'second-there',
        'There is a second library already, and a new key would end it. To change its passphrase, lock this library, unlock with the second passphrase, and change it there. If nobody knows it any more, delete the folder “second” within the library’s folder first.',
      );
    }
    const second = await vault.addSecond(opened, passphrase);
    if (second === null) return ok(null);
    openStore(second.folder, { key: second.key }).close();
    second.key.fill(0);
    return ok(null);
  });
}

const TAKEN = fail(
  'same-passphrase',
  'That passphrase opens something already: choose another one.',
);

/**
 * Destroys every seal of the key that lies in the folder: nobody can read the library any more. Gives back the files of
 * those that could not be destroyed.
 */
export const destroyKeys = (folder: string): readonly string[] => new Vault(folder).destroy();

/** What is done with a new passphrase, which must not be empty. */
async function withNew<T>(
  folder: string,
  passphrase: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (passphrase.trim() !== '') return told(folder, work);
  return fail('empty-passphrase', 'The passphrase is empty: give one with some letters.');
}
