/** `npm run torture [-- SUITE…]`: the long forms of suites whose short forms `npm test` runs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../hosts/project-folders.ts';

interface Suite {
  readonly what: string;
  readonly env: Readonly<Record<string, string>>;
  /** Tests, or a program by itself. */
  readonly files?: readonly string[];
  readonly program?: string;
}

const SUITES: Readonly<Record<string, Suite>> = {
  flips: {
    what: '300 flipped bits in the database and in its log, in clear and encrypted',
    files: ['main/store/vault/encryption.test.ts', 'main/store/log-mark.test.ts'],
    env: { FIELDBRIEF_FLIPS: '300' },
  },
  kills: {
    what: '10,000 kills while writing, backing up and changing the passphrase',
    files: ['main/store/vault/kill.test.ts'],
    env: { FIELDBRIEF_KILLS: '10000' },
  },
  documents: {
    what: '50,000 damaged files of every kind, read in the process without rights',
    program: 'main/bench/documents/torture.ts',
    env: { FIELDBRIEF_MUTATIONS: '50000' },
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined) {
  console.error(`There is no suite “${unknown}”. They are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
let failed = 0;
const VITEST = [
  join(projectFolder(), 'node_modules', 'vitest', 'vitest.mjs'),
  ...['run', '--config', 'main/vitest.config.ts', '--project', 'node'],
  ...['--testTimeout', '3600000'],
];
for (const [name, { what, files = [], program, env }] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`== ${name}: ${what}`);
  const { status } = spawnSync(
    process.execPath,
    program === undefined ? [...VITEST, ...files] : [join(projectFolder(), program)],
    // What the machine says of one number wins over the usual one.
    { cwd: projectFolder(), stdio: 'inherit', env: { ...env, ...process.env } },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
