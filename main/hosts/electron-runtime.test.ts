import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { obtainElectron } from './electron-runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-runtime-'));
const dist = join(folder, 'dist');
const lines: string[] = [];
const mirror = createServer().listen(0, '127.0.0.1');
afterAll(() => {
  mirror.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(dist, { recursive: true });
  lines.length = 0;
});

/** The package with an installer that does what `script` says. */
function obtain(script: string, timeLimit = 60_000, url?: string) {
  writeFileSync(join(folder, 'install.js'), script);
  const { port } = mirror.address() as AddressInfo;
  return obtainElectron({
    package: folder,
    env: { ELECTRON_MIRROR: url ?? `http://127.0.0.1:${port}/` },
    onProgress: (line) => lines.push(line),
    timeLimit,
  });
}

const INSTALL = `
  const { writeFileSync } = require('node:fs');
  writeFileSync(__dirname + '/dist/electron', '');
  writeFileSync(__dirname + '/path.txt', 'electron');`;

test('a runtime that is here is taken as it is', async () => {
  writeFileSync(join(folder, 'path.txt'), 'electron');
  writeFileSync(join(dist, 'electron'), '');
  expect(await obtain('process.exit(1)')).toEqual({ ok: true, value: join(dist, 'electron') });
  expect(lines).toEqual([]);
});

test('a runtime that is not here is fetched, with a line that says so', async () => {
  expect(await obtain(INSTALL)).toEqual({ ok: true, value: join(dist, 'electron') });
  expect(lines[0]).toContain("Fetching Electron's runtime");
  expect(lines.at(-1)).toBe('');
});

test.each([
  ['an error of the network', 'throw new Error("getaddrinfo EAI_AGAIN host")', /EAI_AGAIN host/],
  ['an exit without a word', 'process.exit(1)', /the installer failed/],
  ['an installer that installs nothing', '', /not complete/],
])('%s becomes one sentence', async (_what, script, sentence) => {
  const result = await obtain(script);
  expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(sentence) } });
});

test('the time limit ends an installer that hangs', async () => {
  const result = await obtain('setInterval(() => {}, 1000)', 200);
  expect(result).toMatchObject({ error: { message: expect.stringContaining('within 0.2 s') } });
});

test('a network without a way out is told before anything is fetched', async () => {
  const result = await obtain(INSTALL, 60_000, 'https://electron.invalid/');
  expect(result).toMatchObject({
    error: { message: expect.stringMatching(/electron\.invalid can't be reached \(E/) },
  });
  expect(lines).toEqual([]);
});
