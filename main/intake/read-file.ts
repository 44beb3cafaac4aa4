import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { shownName } from './shown-name.ts';

const MEGABYTE = 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * A file's bytes, or one sentence why not. Never reads more than the size limit, nor from a device.
 * @param most in bytes, whole megabytes
 */
export async function readFileBytes(
  path: string,
  most: number = MAX_FILE_BYTES,
): Promise<Result<Uint8Array>> {
  try {
    // Opened without waiting, so that a named pipe cannot hold up everything behind it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) return fail('is-folder', `${shownName(path)} is a folder.`);
      if (!stat.isFile()) return fail('not-a-file', `${shownName(path)} is not a regular file.`);
      if (stat.size > most) return tooLarge(path, stat.size, most);
      return await readBounded(
        path,
        file.createReadStream({ highWaterMark: CHUNK, autoClose: false }),
        most,
      );
    } finally {
      await file.close();
    }
  } catch (error) {
    return readFailure(path, error);
  }
}

/** A file may grow while it is read, so its size alone is no bound. */
async function readBounded(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return tooLarge(path, size, most);
    parts.push(chunk);
  }
  return ok(Buffer.concat(parts, size));
}

export function tooLarge(
  name: string,
  bytes: number,
  most: number = MAX_FILE_BYTES,
): ReturnType<typeof fail> {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return fail(
    'too-large',
    `${shownName(name)} has ${megabytes} MB; Fieldbrief reads files up to ${most / MEGABYTE} MB.`,
  );
}

const REASONS: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: (name) => `${name} is not there.`,
  ENOTDIR: (name) => `${name} is not there.`,
  EACCES: (name) => `${name} cannot be read: its permissions do not allow it.`,
  EPERM: (name) => `${name} cannot be read: its permissions do not allow it.`,
  EISDIR: (name) => `${name} is a folder.`,
  ELOOP: (name) => `${name} cannot be read: its links go round in a circle.`,
  ENAMETOOLONG: (name) => `${name} cannot be read: its path is too long.`,
  ENXIO: (name) => `${name} is not a regular file.`,
  EIO: (name) => `${name} cannot be read: the disk reports an error.`,
};

/** What the file system answered, as one sentence; anything that is not its answer is thrown on. */
export function readFailure(path: string, error: unknown): ReturnType<typeof fail> {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const reason = REASONS[error.code];
  const name = shownName(path);
  return fail('unreadable', reason ? reason(name) : `${name} cannot be read (${error.code}).`);
}
