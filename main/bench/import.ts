import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../workflows/imports/import-paths.ts';
import { benchLibrary } from './bench-library.ts';
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
  const library = await benchLibrary(join(folder, 'library'));
  try {
    const imported = await timed(async () => {
      let count = 0;
      for await (const { kind } of importPaths(library.workspace, [inbox])) {
        if (kind === 'imported') count += 1;
      }
      return count;
    });
    const perArticle = (imported.milliseconds / imported.value).toFixed(2);
    console.log(
      `import: ${imported.value} files of ${WORDS} words in ${imported.milliseconds.toFixed(0)} ms (${perArticle} ms each)`,
    );
    const named = await timed(() => library.catchUp());
    console.log(
      `names read in the background: ${named.milliseconds.toFixed(0)} ms (${(named.milliseconds / ARTICLES).toFixed(2)} ms each)`,
    );
  } finally {
    await library.close();
    rmSync(folder, { recursive: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const began = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - began };
}
