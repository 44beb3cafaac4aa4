import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ImportOutcome } from '#contract/articles.ts';
import type { LeftOutFile } from '#domain/formats/file-kinds.ts';
import { importLabel } from '#domain/formats/import-record.ts';
import { planWalk, readPlanned } from '../../intake/walk.ts';
import type { KeptImport } from '../../store/imports/row.ts';
import type { JobHandle } from '../job-board.ts';
import type { Workspace } from '../workspace.ts';
import { ImportRun } from './import-run.ts';
import { RunningImports } from './running-imports.ts';

/** What a caller hears of an import of paths, and how it stops it. */
export interface PathsHeard {
  /** Each file that is not read, in a folder or in an archive. */
  readonly leaveOut?: (file: LeftOutFile) => void;
  /** Before each file: how many are done of all, and which comes now. */
  readonly progress?: (done: number, total: number, path: string) => void;
  /** How many files an import of the same paths had read before it was broken off. */
  readonly goesOn?: (before: number) => void;
  /** Asked before each file. */
  readonly isStopped?: () => boolean;
  /** How many files were left when it was stopped. */
  readonly stopped?: (remaining: number) => void;
}

interface PathsOptions {
  /** What the import is called; left out, its paths say so. */
  readonly label?: string;
  /** Where it stands while it goes on. */
  readonly running?: RunningImports;
}

/**
 * Imports files and folders one by one; what can't be read is told by name, the others go in. They are one
 * step to undo, and what became of each is kept. An import of the same paths that did not come to its end is
 * gone on with.
 */
export async function* importPaths(
  workspace: Workspace,
  paths: readonly string[],
  heard: PathsHeard = {},
  { label, running = new RunningImports() }: PathsOptions = {},
): AsyncGenerator<ImportOutcome> {
  const { files, leftOut } = await planWalk(paths);
  const named = paths.map((path) => resolve(path));
  const run = new ImportRun(workspace, {
    id: brokenOff(workspace, named, running) ?? randomUUID(),
    planned: files.map(({ path }) => path),
    paths: named,
    ...(label !== undefined && { label }),
  });
  running.add(run);
  try {
    run.leaveOut(leftOut);
    for (const file of leftOut) heard.leaveOut?.(file);
    if (run.goesOn) heard.goesOn?.(run.before);
    let done = 0;
    for (const file of files) {
      if (heard.isStopped?.()) break;
      heard.progress?.(done, files.length, file.path);
      const found = await readPlanned(file);
      if (found.ok) {
        const { path: name, bytes, beside } = found;
        yield* await run.file({ name, bytes, beside }, heard.leaveOut);
      } else {
        run.tell(found.path, 'failed', found.error.message);
        yield { kind: 'failed', path: found.path, reason: found.error.message };
      }
      done += 1;
    }
    const remaining = files.length - done;
    run.end(remaining);
    if (remaining > 0) heard.stopped?.(remaining);
  } finally {
    running.remove(run.id);
  }
}

/** Imports the sample library that ships with the app. */
export async function importSample(
  workspace: Workspace,
  running = new RunningImports(),
): Promise<ImportOutcome[]> {
  const folder = join(workspace.assets, 'sample-library');
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importPaths(
    workspace,
    [folder],
    {},
    { label: 'Sample library', running },
  )) {
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Goes on with an import as a job, whose progress every window shows and stops. */
export function importInJob(
  workspace: Workspace,
  paths: readonly string[],
  running: RunningImports,
): void {
  const begun: { job: JobHandle | null } = { job: null };
  const jobOf = (total: number) => {
    begun.job ??= workspace.jobs.start('Import', total);
    return begun.job;
  };
  const heard: PathsHeard = {
    progress: (done, total) => jobOf(total).step(done),
    isStopped: () => begun.job?.cancelled ?? false,
  };
  const work = async () => {
    for await (const outcome of importPaths(workspace, paths, heard, { running })) {
      if (outcome.kind === 'imported') workspace.catchUp();
    }
  };
  work().then(
    () => begun.job?.done(),
    (error: unknown) => jobOf(0).failed(error),
  );
}

/** The last import of the same paths of this machine, where it was broken off or stopped. */
function brokenOff(
  { store }: Workspace,
  paths: readonly string[],
  running: RunningImports,
): string | null {
  const isSame = (other: readonly string[]) =>
    other.length === paths.length && other.every((path, at) => path === paths[at]);
  const last = store.imports
    .list(LOOKED_THROUGH)
    .find((one) => one.paths && isSame(one.paths) && !running.has(one.id));
  return last && isOpen(last) ? last.id : null;
}

/** The same for the files of a window: all that it had done are among them again. */
export function brokenOffOf(
  { store }: Workspace,
  files: readonly string[],
  running: RunningImports,
): string | null {
  const label = importLabel(files);
  const again = new Set(files.map((path) => path.toWellFormed()));
  const found = store.imports.list(LOOKED_THROUGH).find(
    (one) =>
      one.paths === null &&
      one.label === label &&
      isOpen(one) &&
      !running.has(one.id) &&
      store.imports
        .files(one.id)
        .keys()
        .every((path) => again.has(path)),
  );
  return found?.id ?? null;
}

const isOpen = ({ ended, remaining }: KeptImport) => ended === null || remaining > 0;

/** So many of the newest imports. */
const LOOKED_THROUGH = 50;
