import { statfsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { explained, StoreError } from './store-error.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, statfsSync: vi.fn(real.statfsSync) };
});

const CASES: readonly (readonly [string, string | null])[] = [
  ['SQLITE_BUSY', 'library-in-use'],
  ['SQLITE_BUSY_RECOVERY', 'library-in-use'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'read-only'],
  ['SQLITE_READONLY_DIRECTORY', 'no-permission'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['SQLITE_CORRUPT_VTAB', 'damaged-library'],
  ['SQLITE_NOTADB', 'damaged-library'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_IOERR_READ', 'library-unusable'],
  ['SQLITE_CANTOPEN', 'library-unusable'],
  ['ENOENT', 'library-unusable'],
  ['SQLITE_ERROR', null],
  ['ERR_ASSERTION', null],
];

test.each(CASES)('%s is told as %s', (code, told) => {
  const error = Object.assign(new Error('technical'), { code });
  const known = explained(error, '/data/library');
  if (told === null) {
    expect(known).toBe(error);
    return;
  }
  expect(known).toBeInstanceOf(StoreError);
  expect(known).toMatchObject({ code: told, cause: error });
  expect((known as StoreError).message).toMatch(/^[^.]*\/data\/library.*\.$/);
});

test.each(['SQLITE_CANTOPEN', 'SQLITE_IOERR_SHMSIZE'])(
  '%s on a full disk is told as that',
  (code) => {
    vi.mocked(statfsSync).mockReturnValueOnce({ bavail: 3, bsize: 4096 } as ReturnType<
      typeof statfsSync
    >);
    const error = Object.assign(new Error('technical'), { code });
    expect(explained(error, '/data/library')).toMatchObject({ code: 'disk-full' });
  },
);
