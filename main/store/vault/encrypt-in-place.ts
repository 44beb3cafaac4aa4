import { LibraryLock } from '../library-lock.ts';
import { beginEncryption, encryptLibrary } from './encrypt-library.ts';
import { type Opened, Vault } from './vault.ts';

/**
 * Gives a library in clear a passphrase and encrypts all of it; from then on that passphrase alone opens it. When it
 * is interrupted, the next opening with the passphrase goes on.
 */
export async function encryptInPlace(folder: string, passphrase: string): Promise<Opened> {
  const lock = new LibraryLock(folder);
  try {
    const opened = await new Vault(folder).create(passphrase);
    beginEncryption(folder, opened.key);
    encryptLibrary(folder, opened.key);
    return opened;
  } finally {
    lock.release();
  }
}
