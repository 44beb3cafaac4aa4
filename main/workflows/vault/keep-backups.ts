import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Clock } from '#domain/clock.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { notWritten } from '../../export/write-file.ts';
import { StoreError } from '../../store/store-error.ts';
import { type Restored, restoreLibrary } from '../../store/vault/restore-library.ts';
import { Vault } from '../../store/vault/vault.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { told } from './told.ts';

/** Writes one file that `restoreBackup` takes anywhere, encrypted as the library is. */
export async function saveBackup(library: OpenWorkspace, out: string): Promise<Result<null>> {
  const parent = dirname(resolve(out));
  if (!existsSync(parent)) {
    return fail('no-folder', `There is no folder “${parent}” to write to: make it first.`);
  }
  const { store } = library.workspace;
  const keys = store.isEncrypted ? new Vault(library.folder).keyFile() : null;
  try {
    await store.backupTo(out, keys);
    return ok(null);
  } catch (error) {
    // What is wrong with the library says so itself.
    return error instanceof StoreError ? fail(error.code, error.message) : notWritten(out, error);
  }
}

/** Puts a backup in a library's place; what was there is moved aside. */
export function restoreBackup(
  folder: string,
  backup: string,
  passphrase: string | null,
  now: Clock,
): Promise<Result<Restored>> {
  return told(folder, async () => ok(await restoreLibrary(folder, backup, passphrase, now())));
}
