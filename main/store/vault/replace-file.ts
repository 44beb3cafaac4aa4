import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const BLOCK = 1024 * 1024;

/** Written beside and renamed, all of it on the disk before this returns: a power cut leaves the old or the new. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  moveFile(beside, path);
}

/** An empty file that nobody else may read, for SQLite to fill: by itself it makes one that all may read. */
export function beginFile(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}

/** A rename that a power cut does not take back. */
export function moveFile(from: string, to: string): void {
  renameSync(from, to);
  // Windows does it by itself.
  if (process.platform !== 'win32') flush(dirname(to), 'r');
}

export function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What SQLite may keep beside a database, by how its name ends. */
export const BESIDE = ['-wal', '-shm', '-journal'];

/** Deletes a database with what lies beside it, where there is one. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', ...BESIDE]) rmSync(path + suffix, { force: true });
}

/**
 * Writes noise over a file where it lies, and deletes it. What the disk itself keeps elsewhere (flash memory,
 * snapshots, a journal) it can't reach; the limits say so.
 */
export function shred(path: string): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    for (let at = 0; at < size; at += BLOCK) {
      writeSync(file, randomBytes(Math.min(BLOCK, size - at)), 0, null, at);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path, { force: true });
}
