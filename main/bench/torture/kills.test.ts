import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Random } from '../random.ts';
import { Acknowledged, missing, newLibrary } from './acts.ts';
import { quickFolder, rounds, UNHURRIED } from './rounds.ts';

const SCRIPT = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
/** On one library, before the next begins. */
const KILLS = 20;

/** Lets a process write, and kills it some moment after so many lines: also in the middle of an act. */
async function killed(folder: string, known: Acknowledged, run: string, random: Random) {
  const child = spawn(process.execPath, [SCRIPT, folder, known.passphrase, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Half of the time of a short life is the compiling of what it runs.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'fieldbrief-compiled') },
  });
  const ended = once(child, 'exit');
  const lines = 1 + random.below(30);
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    known.hear(line);
    count += 1;
    if (count !== lines) continue;
    await after(random.below(6));
    child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  // One that ended by itself was not killed, and shows nothing.
  if (signal !== 'SIGKILL') throw new Error(`It ended by itself after ${count} lines.`);
}

test(
  'kill -9 while it imports, annotates, revises, merges, migrates, backs up and changes its passphrase loses nothing',
  () =>
    rounds(
      { name: 'kills', what: 'kills', short: 3, long: 500, each: KILLS },
      async (random, round) => {
        using place = quickFolder();
        const known = new Acknowledged();
        await newLibrary(place.folder);
        for (let kill = 0; kill < KILLS; kill += 1) {
          const run = `${round * KILLS + kill}`;
          await killed(place.folder, known, run, random);
          expect(await missing(place.folder, known, run)).toEqual([]);
        }
      },
    ),
  UNHURRIED,
);
