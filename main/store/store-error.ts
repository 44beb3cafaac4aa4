import { statfsSync } from 'node:fs';

export type StoreErrorCode =
  | 'library-in-use'
  | 'no-permission'
  | 'read-only'
  | 'not-a-folder'
  | 'not-a-library'
  | 'future-library'
  | 'missing-library'
  | 'library-gone'
  | 'damaged-library'
  | 'damaged-log'
  | 'foreign-log'
  | 'damaged-row'
  | 'locked-library'
  | 'damaged-keys'
  | 'no-keys'
  | 'no-backup'
  | 'wrong-passphrase'
  | 'disk-full'
  | 'library-unusable';

/** Why a library can't be opened or kept; `message` is one whole sentence for a person. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The sentence for what SQLite or the file system said about `folder`; others come back unchanged. */
export function explained(error: unknown, folder: string): unknown {
  const given = errorCode(error);
  // SQLite can't open or map its smaller files either where there is no room for them, and does not say why.
  const code =
    given !== null && /^SQLITE_(?:CANTOPEN|IOERR)/.test(given) && isFull(folder) ? 'ENOSPC' : given;
  for (const [pattern, known, sentence] of SENTENCES) {
    if (code !== null && pattern.test(code)) return new StoreError(known, sentence(folder), error);
  }
  return error;
}

const SENTENCES: readonly [RegExp, StoreErrorCode, (folder: string) => string][] = [
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    'library-in-use',
    (folder) =>
      `The library ${folder} is in use by another program, perhaps another Fieldbrief: close that one first.`,
  ],
  [
    /^EROFS$/,
    'read-only',
    (folder) =>
      `The library ${folder} is on a disk that can only be read: copy the whole folder to another disk, and open the copy.`,
  ],
  [
    /^(EACCES|EPERM|SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH)/,
    'no-permission',
    (folder) => `You have no permission to write to the library folder ${folder}.`,
  ],
  [
    /^(EEXIST|ENOTDIR|ELOOP|ENAMETOOLONG)$/,
    'not-a-folder',
    (folder) => `${folder} can't be the library folder because it is not a folder.`,
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    'damaged-library',
    (folder) => `The library in ${folder} is damaged.`,
  ],
  [
    /^(ENOSPC|EDQUOT|SQLITE_FULL)/,
    'disk-full',
    (folder) =>
      `There is no room left on the disk that holds the library ${folder}: make room, then do it again.`,
  ],
  [
    /^(E[A-Z]+|SQLITE_(CANTOPEN|IOERR).*)$/,
    'library-unusable',
    (folder) => `The library folder ${folder} can't be read or written.`,
  ],
];

/** Less than SQLite's smallest file beside a database takes. */
const HARDLY_ANY_ROOM = 64 * 1024;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < HARDLY_ANY_ROOM;
  } catch (error) {
    // What can't even be asked is told as what went wrong first.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
