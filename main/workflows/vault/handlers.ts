import type { Handlers } from '#contract';
import type { vaultRequests } from '#contract/vault.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Door } from './door.ts';
import {
  addSecondLibrary,
  addToKeyStore,
  changePassphrase,
  type OpenedKey,
  removeFromKeyStore,
  renewRecoveryKey,
} from './unlock-library.ts';

/** The calls that a door answers by itself, whether its library is open or not. */
export function vaultHandlers(door: Door): Pick<Handlers, keyof typeof vaultRequests> {
  /** What only who knows the passphrase may do, even where the library is open. */
  const withKey = async <T>(
    passphrase: string,
    work: (opened: OpenedKey) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (door.library === null || !door.isEncrypted) {
      return fail('not-encrypted', 'This library has no passphrase yet: give it one first.');
    }
    const opened = await door.key(passphrase);
    if (!opened.ok) return opened;
    try {
      return await work(opened.value);
    } finally {
      opened.value.key.fill(0);
    }
  };
  const newRecoveryKey = (passphrase: string) =>
    withKey(passphrase, (opened) => renewRecoveryKey(door.folder, opened));
  return {
    'vault.state': () => ok(door.state),
    'vault.create': async ({ passphrase }) => {
      const made = await door.create(passphrase);
      if (!made.ok) return made;
      return passphrase === null ? ok(null) : newRecoveryKey(passphrase);
    },
    'vault.unlock': ({ passphrase }) => door.unlock(passphrase),
    'vault.lock': async () => {
      if (!door.isEncrypted) {
        return fail('not-encrypted', 'This library has no passphrase, so it can’t be locked.');
      }
      await door.lock();
      return ok(null);
    },
    'vault.touch': () => {
      door.touch();
      return ok(null);
    },
    'vault.encrypt': async ({ passphrase }) => {
      const made = await door.encrypt(passphrase);
      return made.ok ? newRecoveryKey(passphrase) : made;
    },
    'vault.change': ({ passphrase, next }) =>
      withKey(passphrase, (opened) => changePassphrase(door.folder, opened, next)),
    'vault.recovery': ({ passphrase }) => newRecoveryKey(passphrase),
    'vault.second': ({ passphrase, second }) =>
      withKey(passphrase, (opened) => addSecondLibrary(door.folder, opened, second)),
    'vault.keyStore': ({ passphrase }) =>
      passphrase === null
        ? removeFromKeyStore(door.folder)
        : withKey(passphrase, (opened) => addToKeyStore(door.folder, opened, door.keyStore)),
    'vault.backups': () => door.backups(),
    'vault.mend': (way) => door.mend(way),
    'vault.destroy': () => door.destroy(),
  };
}
