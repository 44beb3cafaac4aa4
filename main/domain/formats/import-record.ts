import { baseName } from './file-name.ts';

/** What is kept of an import: which files it brought, what became of each, and what can still be done about it. */

/** What became of a file, or of a document in one. */
export const FATES = ['read', 'revised', 'duplicate', 'notes', 'left-out', 'failed'] as const;
export type Fate = (typeof FATES)[number];

export type ImportCounts = Readonly<Record<Fate, number>>;

export interface ImportLine {
  /** Counts from 1 in its import. */
  readonly number: number;
  /** The file that was picked, dropped or walked to; several lines have it where it holds several documents. */
  readonly file: string;
  /** The document: the file's path, or a path within it. */
  readonly path: string;
  /** SHA-256 of the file's bytes as they were read; null where none were. */
  readonly fileSha256: string | null;
  readonly fate: Fate;
  /** The id of its article; null where it has none. */
  readonly article: string | null;
  /** One whole sentence, or for what was left out what it is: "system file". Null where nothing is to be said. */
  readonly reason: string | null;
  /** SHA-256 of the document's bytes where it has no article and they are kept to be read again. */
  readonly bytesSha256: string | null;
}

/** How an import stands: `broken` where it neither runs nor came to its end. */
export type ImportState = 'running' | 'ended' | 'stopped' | 'broken';

const WORDS: Readonly<Record<Fate, (count: number) => string>> = {
  read: (count) => `${count} read`,
  revised: (count) => `${count} new ${count === 1 ? 'version' : 'versions'}`,
  duplicate: (count) => `${count} ${count === 1 ? 'duplicate' : 'duplicates'}`,
  notes: (count) => `${count} ${count === 1 ? 'file' : 'files'} of notes`,
  'left-out': (count) => `${count} left out`,
  failed: (count) => `${count} not readable`,
};

/** "52 read, 6 new versions, 3 duplicates, 14 left out, 2 not readable"; "nothing" where there is no line. */
export function importWords(counts: ImportCounts): string {
  const parts = FATES.filter((fate) => counts[fate] > 0).map((fate) => WORDS[fate](counts[fate]));
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}

/** What a list of files is called: by their folder, or by their number. */
export function importLabel(paths: readonly string[]): string {
  const [first = ''] = paths;
  if (paths.length === 1) return nameOf(first);
  const top = first.split('/').filter((part) => part !== '')[0] ?? '';
  const isOneFolder = first.includes('/') && paths.every((path) => path.startsWith(`${top}/`));
  return isOneFolder ? top : `${paths.length} files`;
}

const nameOf = (path: string): string => baseName(path.replace(/[/\\]+$/, '')) || path;
