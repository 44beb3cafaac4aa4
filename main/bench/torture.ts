/**
 * `npm run torture [-- SUITE…] [--minutes N]`: the long forms of suites whose short forms `npm test` runs. A suite ends
 * after its minutes (60 when left out) and goes on there the next time; it says how far it came.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../hosts/project-folders.ts';

interface Suite {
  readonly what: string;
  /** Tests, or a program by itself. */
  readonly files?: readonly string[];
  readonly program?: string;
  /** For suites whose long form is a number in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

const SUITES: Readonly<Record<string, Suite>> = {
  kills: {
    what: 'kill -9 while importing, annotating, revising, merging, migrating, backing up, changing the passphrase',
    files: ['main/bench/torture/kills.test.ts'],
  },
  power: {
    what: 'power cuts that drop what was not synced, or parts of it',
    files: ['main/bench/torture/power-cuts.test.ts'],
  },
  full: {
    what: 'disks that are full at successive writes',
    files: ['main/workflows/full-disk.test.ts'],
  },
  damage: {
    what: 'flipped bits, lost pages, truncations and foreign logs',
    files: ['main/bench/torture/damage.test.ts'],
  },
  flips: {
    what: '300 flipped bits in the database and in its log, in clear and encrypted, evenly over the file',
    files: ['main/store/vault/encryption.test.ts', 'main/store/log-mark.test.ts'],
    env: { FIELDBRIEF_FLIPS: '300' },
  },
  histories: {
    what: 'histories of a library against a model of it',
    files: ['main/bench/torture/histories.test.ts'],
  },
  payloads: {
    what: 'hostile words in every place of every format, opened by a reader of each',
    files: ['main/bench/torture/payloads.test.ts'],
  },
  network: {
    what: 'the driven app, all of it, where nothing but loopback answers, and what a print sends',
    program: 'main/bench/torture/network.ts',
  },
  markers: {
    what: 'unusual words in every field, looked for in every file after a lock, a crash and a kill',
    files: ['main/bench/torture/markers.test.ts'],
  },
  documents: {
    what: '50,000 damaged files of every kind, read in the process without rights',
    program: 'main/bench/documents/torture.ts',
    env: { FIELDBRIEF_MUTATIONS: '50000' },
  },
};

const { values, positionals: asked } = parseArgs({
  options: { minutes: { type: 'string', default: '60' } },
  allowPositionals: true,
});
const unknown = asked.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined || !(Number(values.minutes) > 0)) {
  console.error(
    `Usage: npm run torture [-- SUITE…] [--minutes N]. Suites: ${Object.keys(SUITES).join(', ')}.`,
  );
  process.exit(2);
}
let failed = 0;
const VITEST = [
  join(projectFolder(), 'node_modules', 'vitest', 'vitest.mjs'),
  ...['run', '--config', 'main/vitest.config.ts', '--project', '!browser'],
  ...['--testTimeout', '86400000'],
];
for (const [name, { what, files = [], program, env }] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`== ${name}: ${what}`);
  const { status } = spawnSync(
    process.execPath,
    program === undefined ? [...VITEST, ...files] : [join(projectFolder(), program)],
    {
      cwd: projectFolder(),
      stdio: 'inherit',
      // What the machine says of one number wins over the usual one.
      env: { FIELDBRIEF_TORTURE: values.minutes, ...env, ...process.env },
    },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
