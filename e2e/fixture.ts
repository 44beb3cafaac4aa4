import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import { type FoundChromium, findChromium } from '../main/export/find-chromium.ts';
import { App } from './app.ts';
import { makeUneven } from './uneven.ts';

export const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'main', 'hosts', 'cli', 'bin.mjs');

/** The browser host over a library folder of its own, as a person starts it. */
export class ServedLibrary {
  readonly folder: string;
  /** The address that was printed last. */
  url = '';
  #process: ChildProcess | null = null;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Starts the host and gives the address it prints. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, [BIN, 'serve', '--library', this.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    for await (const line of createInterface({ input: child.stdout })) {
      this.url = (JSON.parse(line) as { url: string }).url;
      return this.url;
    }
    throw new Error('The browser host stopped before it listened.');
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}

interface Fixtures {
  library: ServedLibrary;
  /** Addresses that the page asked for outside its own origin; must stay empty. */
  strayRequests: string[];
  page: Page;
  app: App;
  /** Somebody else, over a library of their own. */
  colleague: App;
}

interface WorkerFixtures {
  chromiumFound: FoundChromium;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  chromiumFound: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const found = await findChromium();
      if (found === null) throw new Error('The suite needs a Chromium: see FIELDBRIEF_CHROMIUM.');
      await use(found);
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ chromiumFound: { executablePath, env } }, use) => {
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        env: { ...process.env, ...env } as Record<string, string>,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  library: async ({}, use) => withLibrary(use),
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  strayRequests: async ({}, use) => {
    const stray: string[] = [];
    await use(stray);
    expect(stray, 'the page may ask for nothing but its own origin').toEqual([]);
  },
  page: async ({ browser, library, strayRequests }, use) =>
    withPage(browser, library, strayRequests, use),
  app: async ({ page }, use) => {
    await use(new App(page));
  },
  colleague: async ({ browser, strayRequests }, use) =>
    withLibrary((library) =>
      withPage(browser, library, strayRequests, (page) => use(new App(page))),
    ),
});

/** A library in a folder of its own, gone afterwards. */
async function withLibrary(use: (library: ServedLibrary) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-e2e-'));
  const library = new ServedLibrary(folder);
  await use(library);
  await library.stop();
  rmSync(folder, { recursive: true });
}

/** Its window, as a person opens it. */
async function withPage(
  browser: Browser,
  library: ServedLibrary,
  stray: string[],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const url = await library.start();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  watch(context, stray);
  const page = await context.newPage();
  await makeUneven(context, page);
  await page.goto(url);
  // Before there is something to see, nobody presses a key.
  await page.getByRole('main').first().waitFor();
  await use(page);
  await context.close();
}

/** The host is on loopback, on a new port at each start; any other address is a stray request. */
function watch(context: BrowserContext, stray: string[]): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(blob|data):/.test(url.protocol)) return;
    // Whoever opens a page has no frame yet.
    const isOwn = request.isNavigationRequest()
      ? url.hostname === '127.0.0.1'
      : url.origin === new URL(request.frame().url() || request.url()).origin;
    if (!isOwn) stray.push(url.href);
  });
}

export { expect };
