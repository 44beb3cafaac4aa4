import { existsSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fail, ok, type Result } from '#domain/result.ts';
import { told } from './told.ts';
import { formOfLibrary, liesInClear } from './unlock-library.ts';

const NAME = 'lock-now';
const LOOKED_AFTER = 50;
/** An app closes its library in less, in milliseconds. */
const PATIENCE = 5_000;

/** Asks whatever app has an encrypted library open to lock it; whether one did. */
export async function askToLock(folder: string): Promise<Result<boolean>> {
  if (formOfLibrary(folder) === 'none')
    return fail('no-library', `There is no library in ${folder}.`);
  if (liesInClear(folder)) {
    return fail(
      'not-encrypted',
      `The library ${folder} has no passphrase, so it can’t be locked: close the app that has it open.`,
    );
  }
  return told(folder, async () => ok(await isHeard(join(folder, NAME))));
}

async function isHeard(request: string): Promise<boolean> {
  writeFileSync(request, '', { mode: 0o600 });
  for (let waited = 0; waited < PATIENCE; waited += LOOKED_AFTER) {
    if (!existsSync(request)) return true;
    await after(LOOKED_AFTER);
  }
  rmSync(request, { force: true });
  return false;
}

/** Hears such a request; what it answers with is that the file is gone. Gives back what stops it. */
export function hearLockRequests(folder: string, lock: () => Promise<void>): () => void {
  const request = join(folder, NAME);
  // One that nobody took is of another day.
  rmSync(request, { force: true });
  let locking = false;
  const look = () => {
    if (locking || !existsSync(request)) return;
    locking = true;
    lock()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        locking = false;
        rmSync(request, { force: true });
      });
  };
  const watcher = watch(folder, (_event, name) => {
    if (name === null || name === NAME) look();
  });
  // Some file systems tell nobody; and the folder may go.
  watcher.on('error', () => watcher.close());
  const timer = setInterval(look, 500).unref();
  return () => {
    clearInterval(timer);
    watcher.close();
  };
}
