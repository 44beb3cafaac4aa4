import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { LeftOutFile } from '#domain/formats/file-kinds.ts';
import { neededBeside, planStick } from '#domain/formats/stick.ts';
import type { Failure } from '#domain/result.ts';
import { readFailure, readFileBytes } from './read-file.ts';
import { shownName } from './shown-name.ts';

/** A file's bytes with those of the files beside it that it names, or why it could not be read. */
export type Found =
  | {
      readonly ok: true;
      readonly path: string;
      readonly bytes: Uint8Array;
      /** By their paths from the folder of the file, with slashes. */
      readonly beside: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    }
  | { readonly ok: false; readonly path: string; readonly error: Failure };

/** Folders within folders; more are a mistake or a trap. */
const DEEPEST = 64;

/** What a folder holds, in order: a file, by the folder that a person named; or what can't be looked into. */
type Listed =
  | { readonly path: string; readonly isNamed: boolean }
  | { readonly path: string; readonly error: Failure };

/** A file that is to be read, with those beside it that it may name; or what can't be looked into. */
export type PlannedFile =
  | { readonly path: string; readonly beside: readonly string[] }
  | { readonly path: string; readonly error: Failure };

export interface PlannedWalk {
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly LeftOutFile[];
}

/**
 * Says which of some files and whole folders are to be read, in the order of their names. Of a folder only what
 * `planStick` takes is; a file that is named itself always is. Links within a folder are followed, each folder once; one
 * that leads out of it is told and left alone: whoever made the folder could have any file of this machine read.
 */
export async function planWalk(paths: readonly string[]): Promise<PlannedWalk> {
  const visited = new Set<string>();
  const plans: PlannedWalk[] = [];
  for (const path of paths) {
    const listed: Listed[] = [];
    await list(path, { visited, root: await rootOf(path) }, 0, listed);
    plans.push(planListed(path, listed));
  }
  return {
    files: plans.flatMap(({ files }) => files),
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
  };
}

/** Reads one file of a plan with those beside it that it names; what cannot be read is told by its path. */
export async function readPlanned(file: PlannedFile): Promise<Found> {
  return 'error' in file ? { ok: false, ...file } : read(file.path, file.beside);
}

function planListed(folder: string, listed: readonly Listed[]): PlannedWalk {
  // Where the folder itself lies says nothing of what is in it.
  const slashed = (path: string) => relative(folder, path).split(sep).join('/');
  const within = listed.filter((one) => 'isNamed' in one && !one.isNamed);
  const native = new Map(within.map(({ path }) => [slashed(path), path]));
  const plan = planStick([...native.keys()]);
  const planned = new Map(plan.files.map(({ path, beside }) => [native.get(path), beside]));
  const files = listed.flatMap((one): PlannedFile[] => {
    if ('error' in one) return [one];
    if (one.isNamed) return [{ path: one.path, beside: [] }];
    const beside = planned.get(one.path)?.map((path) => native.get(path) ?? path);
    return beside ? [{ path: one.path, beside }] : [];
  });
  const leftOut = plan.leftOut.map(({ path, as }) => ({ path: native.get(path) ?? path, as }));
  return { files, leftOut };
}

/** Where a named path really lies; null where nothing is there, which is told later. */
async function rootOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    readFailure(path, error);
    return null;
  }
}

interface Walking {
  readonly visited: Set<string>;
  /** The real path of what was named. */
  readonly root: string | null;
}

async function list(
  path: string,
  walking: Walking,
  depth: number,
  listed: Listed[],
): Promise<void> {
  if (depth > 0 && (await leadsOut(path, walking.root))) {
    const message = `${shownName(path)} is a link that leads out of its folder: import what it leads to by itself.`;
    listed.push({ path, error: { code: 'leads-out', message } });
    return;
  }
  const names = await namesIn(path, walking.visited);
  if ('error' in names) listed.push({ path, error: names.error });
  else if (names.entries === null) listed.push({ path, isNamed: depth === 0 });
  else if (depth < DEEPEST) {
    for (const name of names.entries) await list(join(path, name), walking, depth + 1, listed);
  } else if (names.entries.length > 0) {
    const message = `${shownName(path)} lies more than ${DEEPEST} folders deep: import it by itself.`;
    listed.push({ path, error: { code: 'too-deep', message } });
  }
}

/** One that leads nowhere is told when it is read. */
async function leadsOut(path: string, root: string | null): Promise<boolean> {
  try {
    if (root === null || !(await lstat(path)).isSymbolicLink()) return false;
    const real = await realpath(path);
    return real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch (error) {
    readFailure(path, error);
    return false;
  }
}

/** The names in a folder, in order; none for one that was visited; null for anything else. */
async function namesIn(
  path: string,
  visited: Set<string>,
): Promise<{ entries: string[] | null } | { error: Failure }> {
  try {
    if (!(await stat(path)).isDirectory()) return { entries: null };
    const real = await realpath(path);
    if (visited.has(real)) return { entries: [] };
    visited.add(real);
    const names = await readdir(path);
    // By code unit, so that every machine gives the same order.
    return { entries: names.sort() };
  } catch (error) {
    return { error: readFailure(path, error).error };
  }
}

async function read(path: string, beside: readonly string[]): Promise<Found> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return { ok: false, path, error: bytes.error };
  const found: { name: string; bytes: Uint8Array }[] = [];
  const document = () => Buffer.from(bytes.value).toString('latin1');
  for (const other of neededBeside(path, document, beside)) {
    const read = await readFileBytes(other);
    // A picture that can't be read is missing from its page, where that is told.
    if (!read.ok) continue;
    found.push({ name: relative(dirname(path), other).split(sep).join('/'), bytes: read.value });
  }
  return { ok: true, path, bytes: bytes.value, beside: found };
}
