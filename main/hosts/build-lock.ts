import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock older than this, in milliseconds, was left by a build that did not live to its end. */
const STALE = 60_000;
const PAUSE = 100;

/**
 * Runs one build at a time, over all processes: two commands started together would otherwise empty
 * each other's output.
 *
 * @param path a folder that exists exactly while someone builds
 */
export async function oneAtATime(path: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  if (!take(path)) {
    process.stderr.write('Waiting for another build …\n');
    do await sleep(PAUSE);
    while (!take(path));
  }
  try {
    await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function take(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > STALE)
    rmSync(path, { recursive: true, force: true });
  return false;
}
