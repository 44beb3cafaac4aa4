import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { App } from '../app.ts';
import { expect, ROOT, test } from '../fixture.ts';

const BIN = join(ROOT, 'main', 'hosts', 'cli', 'bin.mjs');
/** Unusual words: each field gets its own, so that what is found says where it came from. */
const marker = (field: string) => `zanzibarine${field}quagga`;
const STORY = `${marker('title')}\n\nPORT AMBER – The ${marker('text')} bridge fell, said Ilena ${marker('name')}.\n`;

/** Every file under the folders that holds a marker, in either of the ways that programs write letters. */
function found(folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.filter((path) => {
    const bytes = readFileSync(path);
    return bytes.includes('zanzibarine') || bytes.includes(Buffer.from('zanzibarine', 'utf16le'));
  });
}

test('after a lock and after a kill, no word of an encrypted library lies on the disk in clear', async ({
  chromiumFound: { executablePath, env },
}) => {
  const place = mkdtempSync(join(tmpdir(), 'fieldbrief-markers-'));
  const [library, profile, temporary] = ['library', 'profile', 'tmp'].map((name) =>
    mkdtempSync(join(place, `${name}-`)),
  ) as [string, string, string];
  const secret = mkdtempSync(join(tmpdir(), 'fieldbrief-secret-'));
  const words = join(secret, 'words');
  writeFileSync(words, 'seven mills by the river');
  let host: ChildProcess | null = null;
  try {
    host = spawn(
      process.execPath,
      [BIN, 'serve', '--library', library, '--passphrase-file', words],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: temporary } },
    );
    let url = '';
    if (host.stdout === null) throw new Error('The host says nothing.');
    for await (const line of createInterface({ input: host.stdout })) {
      url = (JSON.parse(line) as { url: string }).url;
      break;
    }
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      env: { ...process.env, ...env, TMPDIR: temporary } as Record<string, string>,
      viewport: { width: 1440, height: 900 },
    });
    const [page = await context.newPage()] = context.pages();
    await page.goto(url);
    const app = new App(page);
    await app.importFiles([{ name: `${marker('file')}.txt`, text: STORY }]);
    await app.open(new RegExp(marker('title')));
    await app.tab('Notes');
    await app.focusText();
    await app.press('j', 'n');
    const field = app.inspector.getByRole('textbox', { name: 'Note', exact: true });
    await field.fill(marker('note'));
    await field.press('Control+Enter');
    await expect(app.inspector.getByRole('article')).toContainText(marker('note'));
    await app.focusText();
    await app.press('j', 'n');
    await field.fill(marker('draft'));
    await app.search.fill(marker('search'));
    await page.waitForTimeout(600);
    await app.search.fill(marker('text'));
    await expect(app.results).not.toHaveCount(0);

    await app.press('Control+Shift+L');
    await expect(page.getByRole('heading', { name: /is locked/ })).toBeVisible();
    expect(found([library, profile, temporary])).toEqual([]);

    await page.getByLabel(/^Passphrase/).fill('seven mills by the river');
    await app.press('Enter');
    await expect(app.articles).toHaveCount(1);
    host.kill('SIGKILL');
    await once(host, 'exit');
    await context.close();
    expect(found([library, profile, temporary])).toEqual([]);
    // And all of it is there for who knows the passphrase.
    const listed = spawnSync(
      process.execPath,
      [BIN, 'list', '--json', '--library', library, '--passphrase-file', words],
      { encoding: 'utf8' },
    );
    expect(listed.stdout).toContain(marker('title'));
  } finally {
    host?.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
    rmSync(secret, { recursive: true, force: true });
  }
});
