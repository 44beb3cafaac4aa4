import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `FIELDBRIEF_SCALE=10000,100000` for the sizes of a large library. */
const SIZES = (process.env.FIELDBRIEF_SCALE ?? '2000,10000').split(',').map(Number);

/**
 * What each screen waits for in a library of many articles of about 400 words, and what its database weighs. Texts
 * and the names in them are generated, so that the tagger's own time is not in it; `import` has that. Filling,
 * looking and correcting each run in a process of their own, so that the memory of one is not in another's: the
 * generator's, and what other measurements loaded, is nothing that a library needs.
 */
export async function run(): Promise<void> {
  for (const size of SIZES) await measure(size);
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  try {
    const bytes = await part('fill', folder, size);
    const weigh = (when: string) => {
      const weight = statSync(join(folder, 'library.db')).size / bytes;
      console.log(`  database to text      ${weight.toFixed(2)}, ${when}`);
    };
    weigh('as it came in');
    await part('look', folder, size);
    weigh('once all was deleted and brought back');
    await part('correct', folder, size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives the bytes of text where it is told them. */
async function part(name: 'fill' | 'look' | 'correct', folder: string, size: number) {
  const child = fork(join(import.meta.dirname, 'scale-part.ts'), [name, folder, `${size}`]);
  let bytes = 0;
  child.on('message', (told) => {
    bytes = Number(told);
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`“${name}” ended with ${code}.`);
  return bytes;
}
