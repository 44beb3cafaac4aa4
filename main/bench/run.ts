/**
 * `npm run bench [-- NAME…]`: every measurement, or those named. Peers run in the same process on the
 * same input, so that a figure is a ratio and not a claim about somebody's machine.
 */
import { cpus, totalmem } from 'node:os';
import { loadStatistics } from '#domain/language/statistics.ts';

const suites: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  reader: () => import('./reader.ts'),
  import: () => import('./import.ts'),
  search: () => import('./search.ts'),
  pdf: () => import('./pdf.ts'),
  anchoring: () => import('./anchoring.ts'),
  entities: () => import('./entities.ts'),
  'entities-folds': () => import('./entities-folds.ts'),
  figures: () => import('./figures.ts'),
  dates: () => import('./dates.ts'),
  extraction: () => import('./extraction.ts'),
  intake: () => import('./intake.ts'),
  check: () => import('./check.ts'),
  briefs: () => import('./briefs.ts'),
  crypto: () => import('./crypto.ts'),
  scale: () => import('./scale.ts'),
};

/** Run only when they are named: they take an hour. */
const NAMED_ONLY = new Set(['entities-folds']);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(suites, name));
if (unknown !== undefined) {
  console.error(`There is no benchmark “${unknown}”. They are: ${Object.keys(suites).join(', ')}.`);
  process.exitCode = 2;
} else {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}`,
  );
  await loadStatistics();
  for (const [name, load] of Object.entries(suites)) {
    if (asked.length > 0 ? !asked.includes(name) : NAMED_ONLY.has(name)) continue;
    console.log(`\n== ${name}`);
    await (await load()).run();
  }
}
