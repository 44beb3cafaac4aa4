import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { findChromium } from '../export/find-chromium.ts';
import { startBrowserHost } from '../hosts/browser/server.ts';
import { ensureBuilt } from '../hosts/build.ts';
import { assetsFolder, rendererFolder, version } from '../hosts/project-folders.ts';
import { importFile } from '../workflows/articles/import-articles.ts';
import { analysisOf } from '../workflows/names/analyse-articles.ts';
import type { OpenLibrary } from '../workflows/open-library.ts';
import { Door } from '../workflows/vault/door.ts';

const SENTENCE =
  'Mark Lowcock told the United Nations in Geneva that trucks from Damascus had reached the valley before dawn on Monday.';
const TURNS = 5;

/** An article of 50,000 words with its names: from the click to the next painted frame. */
export async function run(): Promise<void> {
  await ensureBuilt('page');
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const opened = await Door.at({
    folder,
    plain: true,
    host: 'browser',
    printer: new BrowserPdfPrinter(),
    assets: assetsFolder(),
    version: version(),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const door = opened.value;
  const { library } = door;
  if (library === null) throw new Error('The library is locked.');
  try {
    const marks = await fill(library);
    const host = await startBrowserHost({ library: door, rendererFolder: rendererFolder() });
    const times = await openings(host.url);
    await host.close();
    const words = Math.max(...library.workspace.store.articles.list().map(({ words }) => words));
    console.log(`reader: ${words} words, ${marks} marks, click to the next painted frame`);
    console.log(
      `  first ${times[0]?.toFixed(0)} ms, then ${times
        .slice(1)
        .map((time) => time.toFixed(0))
        .join(', ')} ms`,
    );
  } finally {
    await door.close();
    rmSync(folder, { recursive: true });
  }
}

async function fill({ workspace }: OpenLibrary): Promise<number> {
  const paragraphs = Array.from(
    { length: 500 },
    (_, index) => `Paragraph ${index + 1}. ${Array.from({ length: 5 }, () => SENTENCE).join(' ')}`,
  );
  const stories = [
    `A very long report\n\n${paragraphs.join('\n\n')}\n`,
    `A short one\n\n${SENTENCE}\n`,
  ];
  let marks = 0;
  for (const [index, story] of stories.entries()) {
    const bytes = new TextEncoder().encode(story);
    const [outcome] = await importFile(workspace, { name: `${index}.txt`, bytes });
    if (outcome?.kind !== 'imported') throw new Error('The bench could not import its own story.');
    marks = Math.max(marks, (await analysisOf(workspace, outcome.id))?.mentions.length ?? 0);
  }
  return marks;
}

async function openings(url: string): Promise<number[]> {
  const found = await findChromium();
  if (!found) throw new Error('The reader bench needs a Chromium.');
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.getByRole('button', { name: /A short one/ }).click();
      await page.getByRole('article', { name: 'A short one' }).waitFor();
      times.push(await timeOpening(page));
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Inside the page, so that no round trip of the driver is counted. */
async function timeOpening(page: Page): Promise<number> {
  const row = await page.getByRole('button', { name: /A very long report/ }).elementHandle();
  if (!row) throw new Error('The long report is not listed.');
  return row.evaluate(async (button) => {
    const painted = () =>
      [...CSS.highlights.values()].some((layer) =>
        [...layer].some((range) => range.startContainer.textContent?.startsWith('Paragraph 1.')),
      );
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const began = performance.now();
    (button as HTMLElement).click();
    do await frame();
    while (!painted());
    return performance.now() - began;
  });
}
