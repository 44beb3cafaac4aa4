import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindByName } from '#domain/formats/file-kinds.ts';
import type { Failure } from '#domain/result.ts';
import { readFailure, readFileBytes } from './read-file.ts';
import { shownName } from './shown-name.ts';

/** A file's bytes, or why a file or folder could not be read. */
export type Found =
  | { readonly ok: true; readonly path: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly path: string; readonly error: Failure };

/** Folders within folders; more are a mistake or a trap. */
const DEEPEST = 64;

/**
 * Reads files and whole folders, one file at a time, in the order of their names. In a folder only the
 * kinds that we read are taken, hidden files are not; a file that is named itself is always tried. What
 * cannot be read is told by its path, and the walk goes on. Links are followed, each folder once.
 * @param passOver hears the path of each file in a folder that is of no kind that we read
 */
export async function* walk(
  paths: readonly string[],
  passOver?: (path: string) => void,
): AsyncGenerator<Found> {
  const visit = { visited: new Set<string>(), passOver: passOver ?? null };
  for (const path of paths) yield* filesIn(path, visit, 0);
}

interface Visit {
  readonly visited: Set<string>;
  readonly passOver: ((path: string) => void) | null;
}

async function* filesIn(path: string, visit: Visit, depth: number): AsyncGenerator<Found> {
  const listed = await list(path, visit.visited);
  if ('error' in listed) {
    yield { ok: false, path, error: listed.error };
  } else if (listed.entries === null) {
    yield await read(path);
  } else if (depth < DEEPEST) {
    for (const name of listed.entries) {
      const inside = join(path, name);
      if (kindByName(name) !== null || (await isFolder(inside))) {
        yield* filesIn(inside, visit, depth + 1);
      } else visit.passOver?.(inside);
    }
  } else if (listed.entries.length > 0) {
    const message = `${shownName(path)} lies more than ${DEEPEST} folders deep: import it by itself.`;
    yield { ok: false, path, error: { code: 'too-deep', message } };
  }
}

/** The names in a folder, in order; none for one that was visited; null for anything else. */
async function list(
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
    return { entries: names.filter((name) => !name.startsWith('.')).sort() };
  } catch (error) {
    return { error: readFailure(path, error).error };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // A link to nowhere is no folder; a folder that refuses to be looked at is told about later.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

async function read(path: string): Promise<Found> {
  const bytes = await readFileBytes(path);
  return bytes.ok
    ? { ok: true, path, bytes: bytes.value }
    : { ok: false, path, error: bytes.error };
}
