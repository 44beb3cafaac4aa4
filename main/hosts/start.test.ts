import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SCRIPT = join(import.meta.dirname, 'run.mjs');

/** Starts Fieldbrief on a machine without a display; what it says comes with its exit code. */
function start(...args: string[]) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, [SCRIPT, 'start.ts', ...args], { env });
  let said = '';
  const url = new Promise<string>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address && said.endsWith('\n')) resolve(address);
    });
  });
  const exit = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('exit', (code) => resolve({ code, said }));
  });
  return { child, url, exit };
}

test('without a display it says why, serves the library to a browser and stops cleanly', async () => {
  // Twice: the library must be free again after the first.
  for (let count = 0; count < 2; count += 1) {
    const { child, url, exit } = start('--library', join(folder, 'library'));
    const entered = await fetch(await url, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get('set-cookie') ?? '';
    const page = await fetch(new URL('/', await url), { headers: { cookie } });
    expect(await page.text()).toContain('<fieldbrief-app>');
    child.kill('SIGTERM');
    const { code, said } = await exit;
    expect(code).toBe(0);
    expect(said).toContain('There is no display for a window of its own. Fieldbrief opens');
  }
});

test('a library that cannot be opened is told in one sentence', async () => {
  const { code, said } = await start('--browser', '--library', SCRIPT).exit;
  expect(code).toBe(1);
  expect(said.trim().split('\n').at(-1)).toBe(
    `${SCRIPT} can't be the library folder because it is not a folder.`,
  );
});

test('an option that does not exist is told with those that do', async () => {
  const { code, said } = await start('--colour').exit;
  expect(code).toBe(2);
  expect(said).toContain('Usage: npm start -- [--library DIR] [--browser]');
});
