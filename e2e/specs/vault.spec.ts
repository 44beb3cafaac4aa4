import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { App } from '../app.ts';
import { expect, ROOT, test } from '../fixture.ts';

const RUN = join(ROOT, 'main', 'hosts', 'run.mjs');
const WORDS = 'seven mills by the river';

/** `npm start -- --browser`: the first start of somebody who has no library. */
class FirstStart {
  readonly folder = mkdtempSync(join(tmpdir(), 'fieldbrief-e2e-vault-'));
  readonly library = join(this.folder, 'library');
  #process: ChildProcess | null = null;

  async start(): Promise<string> {
    const child = spawn(
      process.execPath,
      [RUN, 'start.ts', '--browser', '--library', this.library],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
      },
    );
    this.#process = child;
    for await (const line of createInterface({ input: child.stderr })) {
      const url = /http:\S+/.exec(line)?.[0];
      if (url) return url;
    }
    throw new Error('The host stopped before it listened.');
  }

  async stop(): Promise<void> {
    this.#process?.kill('SIGTERM');
    if (this.#process?.exitCode === null) await once(this.#process, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

test('a first start asks for a passphrase, and what it locks nobody reads', async ({ browser }) => {
  const first = new FirstStart();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(await first.start());
    const app = new App(page);
    await expect(page.getByRole('heading', { name: 'A new library' })).toBeVisible();
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByLabel('The same again').fill('short');
    await page.getByRole('button', { name: 'Make an encrypted library' }).click();
    await expect(page.getByRole('alert')).toContainText('too short');
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByLabel('The same again').fill(WORDS);
    await page.getByRole('button', { name: 'Make an encrypted library' }).click();
    await expect(page.getByText(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/)).toBeVisible();
    await page.getByRole('button', { name: 'I have it' }).click();
    await app.importSample();
    const title = (await app.articles.first().getByRole('button').first().textContent()) ?? '';

    // The lock, while a dialog has the keyboard.
    await app.press('Control+k');
    await app.press('Control+Shift+L');
    await expect(page.getByRole('heading', { name: /is locked/ })).toBeVisible();
    expect(await page.content()).not.toContain(title.trim().slice(0, 20));
    await page.getByLabel(/^Passphrase/).fill('eight mills');
    await app.press('Enter');
    await expect(page.getByRole('alert')).toContainText('not the passphrase');
    await page.waitForTimeout(1_000);
    await page.getByLabel(/^Passphrase/).fill(WORDS);
    await app.press('Enter');
    await expect(app.articles).toHaveCount(7);

    // Panic: one shortcut and one confirmation.
    await app.press('Control+Shift+Backspace');
    await expect(page.getByRole('dialog')).toBeVisible();
    await app.press('Enter');
    await expect(page.getByRole('heading', { name: /are destroyed/ })).toBeVisible();
    expect(existsSync(join(first.library, 'keys.json'))).toBe(false);
    const names = readdirSync(first.library, { recursive: true }).map(String);
    expect(names.filter((name) => name.includes('keys'))).toEqual([]);
    expect(readFileSync(join(first.library, 'library.db')).includes('Karsana')).toBe(false);
  } finally {
    await page.close();
    await first.stop();
  }
});

test('going without a passphrase is a choice that says what it means', async ({ browser }) => {
  const first = new FirstStart();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(await first.start());
    await page.getByText('Go on without a passphrase').click();
    await expect(page.getByText(/can read every document/)).toBeVisible();
    await page.getByRole('button', { name: 'Make a library in clear' }).click();
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('not encrypted');
  } finally {
    await page.close();
    await first.stop();
  }
});
