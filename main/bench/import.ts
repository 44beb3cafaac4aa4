import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { assetsFolder, version } from '../hosts/project-folders.ts';
import { importPaths } from '../workflows/imports/import-paths.ts';
import { openLibrary } from '../workflows/open-library.ts';
import { generatedStory } from './generated-story.ts';
import { Random } from './random.ts';

const ARTICLES = 1_000;
const WORDS = 450;

/** A folder of 1,000 text files into an empty library: read, parsed, stored, indexed; then the names. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const random = new Random(7);
  for (let index = 0; index < ARTICLES; index += 1) {
    writeFileSync(join(inbox, `${index}.txt`), generatedStory(random, WORDS));
  }
  const opened = await openLibrary({
    folder: join(folder, 'library'),
    host: 'terminal',
    printer: new BrowserPdfPrinter(),
    assets: assetsFolder(),
    version: version(),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  try {
    const imported = await timed(async () => {
      let count = 0;
      for await (const { kind } of importPaths(opened.value.workspace, [inbox])) {
        if (kind === 'imported') count += 1;
      }
      return count;
    });
    const perArticle = (imported.milliseconds / imported.value).toFixed(2);
    console.log(
      `import: ${imported.value} files of ${WORDS} words in ${imported.milliseconds.toFixed(0)} ms (${perArticle} ms each)`,
    );
    const named = await timed(() => opened.value.catchUp());
    console.log(
      `names read in the background: ${named.milliseconds.toFixed(0)} ms (${(named.milliseconds / ARTICLES).toFixed(2)} ms each)`,
    );
  } finally {
    await opened.value.close();
    rmSync(folder, { recursive: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const began = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - began };
}
