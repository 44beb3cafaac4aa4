import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Acknowledged, missing } from './acts.ts';
import { cutPower, FATES, readTrace } from './power-cut.ts';
import { quickFolder, rounds, UNHURRIED } from './rounds.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Of one traced life. */
const CUTS = 25;
const ACTS = 30;

const canTrace =
  process.platform === 'linux' && spawnSync('cc', ['--version'], { stdio: 'ignore' }).status === 0;
if (!canTrace) {
  console.warn('SKIPPED: the power cuts need Linux and a C compiler (cc), and there is none here.');
}

test.skipIf(!canTrace)(
  'a power cut that drops what was not synced loses nothing that was acknowledged',
  async () => {
    using place = quickFolder();
    const shim = join(place.folder, 'trace-writes.so');
    const compiled = spawnSync(
      'cc',
      ['-shared', '-fPIC', '-O1', '-o', shim, beside('trace-writes.c'), '-ldl'],
      { encoding: 'utf8' },
    );
    expect(compiled.stderr).toBe('');
    await rounds(
      { name: 'power', what: 'power cuts', short: 2, long: 40, each: CUTS },
      async (random, round) => {
        using life = quickFolder();
        const [from, trace] = [join(life.folder, 'library'), join(life.folder, 'trace')];
        const wrote = spawnSync(
          process.execPath,
          [beside('write-traced.ts'), from, `${round}`, `${ACTS}`],
          {
            encoding: 'utf8',
            env: {
              ...process.env,
              LD_PRELOAD: shim,
              FIELDBRIEF_TRACED: from,
              FIELDBRIEF_TRACE: trace,
            },
          },
        );
        expect([wrote.status, wrote.stderr]).toEqual([0, '']);
        const deeds = readTrace(trace);
        const made = deeds.findIndex(({ kind }) => kind === 'A');
        for (let cut = 0; cut < CUTS; cut += 1) {
          const to = join(life.folder, 'after');
          const count = made + 1 + random.below(deeds.length - made);
          const fate = random.pick(FATES);
          const known = new Acknowledged();
          const said = cutPower(deeds, count, fate, random, { from, to });
          for (const line of said.split('\n')) known.hear(line.replaceAll(from, to));
          const lost = await missing(to, known, `${round}`);
          expect(lost, `${fate} after ${count} of ${deeds.length} deeds`).toEqual([]);
          rmSync(to, { recursive: true });
        }
      },
    );
  },
  UNHURRIED,
);
