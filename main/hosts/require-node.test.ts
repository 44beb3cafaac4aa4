import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-node-'));
afterAll(() => rmSync(folder, { recursive: true }));
const GUARD = JSON.stringify(new URL('./require-node.mjs', import.meta.url).href);

/** A command that believes it runs on Node 20 until it is started again. */
function command(bundled: string | null, body: string): string {
  const path = join(folder, 'command.mjs');
  writeFileSync(
    path,
    `import { onRequiredNode } from ${GUARD};
     const found = process.env.AGAIN ? process.versions.node : '20.11.1';
     process.env.AGAIN = 'yes';
     if (onRequiredNode(import.meta.url, { found, bundled: ${JSON.stringify(bundled)} })) { ${body} }`,
  );
  return path;
}

test('a command started on an older Node starts again on the right one', () => {
  const path = command(process.execPath, 'console.log(process.argv.slice(2).join());');
  expect(execFileSync(process.execPath, [path, 'a', '--b'], { encoding: 'utf8' })).toBe('a,--b\n');
});

test('its exit code is that of the command', () => {
  const path = command(process.execPath, 'process.exitCode = 2;');
  expect(() => execFileSync(process.execPath, [path])).toThrow(
    expect.objectContaining({ status: 2 }),
  );
});

test('whoever stops it stops the command', async () => {
  const path = command(
    process.execPath,
    `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up');`,
  );
  const child = spawn(process.execPath, [path]);
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(7);
});

test('without the right Node it says in one sentence what is missing', () => {
  const path = command(null, '');
  expect(() => execFileSync(process.execPath, [path], { stdio: 'pipe' })).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: expect.objectContaining({ length: expect.any(Number) }),
      message: expect.stringMatching(/needs Node 24 or newer and this is 20\.11\.1: run "npm ci"/),
    }),
  );
});
