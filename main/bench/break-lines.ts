/**
 * `npm run mutants [-- PART OF A PATH]`: breaks one line of the renderer after the other, runs its tests and
 * prints which test noticed it first. Each file is put back at once, also when it is stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROKEN_LINES, type BrokenLine } from './broken-lines.ts';

const root = join(import.meta.dirname, '../..');
/** Where Vitest's own configuration has it. */
const REPORT = 'test-results/unit.json';
const FLAGS = 'run --config main/vitest.config.ts --bail 1 --reporter json';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The first test that failed, or the file that could not be run at all; null where all passed. */
function noticedBy({ file, search, replace, tests = [dirname(file)] }: BrokenLine): string | null {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(search).length !== 2) throw new Error(`${file} does not hold once: ${search}`);
  const broken = text.replace(search, () => replace);
  const putBack = () => writeFileSync(path, text);
  process.once('exit', putBack);
  writeFileSync(path, broken);
  rmSync(join(root, REPORT), { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, ...FLAGS.split(' '), ...tests], {
    cwd: root,
    stdio: 'ignore',
  });
  putBack();
  process.removeListener('exit', putBack);
  if (!existsSync(join(root, REPORT))) throw new Error(`The tests of ${file} did not end.`);
  const { testResults }: Report = JSON.parse(readFileSync(join(root, REPORT), 'utf8'));
  if (testResults.length === 0) throw new Error(`No test ran for ${file}.`);
  const [test] = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const [unrun] = testResults.filter(({ status }) => status === 'failed');
  return test?.fullName ?? unrun?.name ?? null;
}

process.once('SIGINT', () => process.exit(1));
const [, , wanted = ''] = process.argv;
const lines = BROKEN_LINES.filter(({ file }) => file.includes(wanted));
let noticed = 0;
for (const line of lines) {
  const by = noticedBy(line);
  if (by !== null) noticed += 1;
  console.log(`${line.file}: ${line.search.trim().split('\n')[0]}\n  ${by ?? 'NOBODY NOTICED'}`);
}
console.log(`${noticed} of ${lines.length} broken lines were noticed.`);
