import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#domain/result.ts';

/** Writes beside and renames, so that a file is either the old one or the whole new one. */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  try {
    const there = await stat(folder).catch(() => null);
    if (!there?.isDirectory()) {
      return fail('no-folder', `There is no folder “${folder}” to write to: make it first.`);
    }
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true });
    return notWritten(path, error);
  }
}

/** What the system said about a file that could not be written. Throws what is no word of the system. */
export const notWritten = (path: string, error: unknown) =>
  fail('not-written', `“${path}” could not be written: ${reason(error)}.`);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the folder does not allow it',
  EPERM: 'the file is open elsewhere or protected',
  EBUSY: 'the file is open elsewhere',
  EISDIR: 'there is a folder of that name',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
};

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    return REASONS[String(error.code)] ?? `the system says ${String(error.code)}`;
  }
  throw error;
}
