/** `npm run torture [-- SUITE…]`: the long forms of suites whose short forms `npm test` runs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../hosts/project-folders.ts';

interface Suite {
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly what: string;
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
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined) {
  console.error(`There is no suite “${unknown}”. They are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
let failed = 0;
for (const [name, { what, files, env }] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`== ${name}: ${what}`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(projectFolder(), 'node_modules', 'vitest', 'vitest.mjs'),
      ...[
        'run',
        '--config',
        'main/vitest.config.ts',
        '--project',
        'node',
        '--testTimeout',
        '3600000',
      ],
      ...files,
    ],
    // What the machine says of one number wins over the usual one.
    { cwd: projectFolder(), stdio: 'inherit', env: { ...env, ...process.env } },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
