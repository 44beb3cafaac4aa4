import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtTerminal } from '../build.ts';
import { projectFolder } from '../project-folders.ts';
import { BIN } from './testing.ts';

test('what was built of the present sources is what a shell starts', () => {
  expect(builtTerminal()).toBe(join(projectFolder(), 'dist', 'terminal', 'run.js'));
  // The sources' own error would lead into main/hosts.
  const script = `process.argv = [process.argv[0], ${JSON.stringify(BIN)}, '--help'];
    process.stdout.write = () => { process.stderr.write(new Error('here').stack); process.exit(); };
    await import(${JSON.stringify(BIN)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(String(stderr)).toContain('/dist/terminal/');
  expect(String(stderr)).not.toContain('/main/hosts/cli/run.ts');
});
