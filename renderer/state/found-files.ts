import { kindByName } from '#domain/formats/file-kinds.ts';

/** What an import needs of a picked or dropped file. */
export type ImportFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The files that a person named, and those that a folder of theirs held. */
export interface FoundFiles {
  readonly files: readonly ImportFile[];
  /** Paths of files in folders that are of no kind that we read. */
  readonly passedOver: readonly string[];
}

/** What we need of a dropped entry; `FileSystemFileEntry` and its folder have no constructor in a page. */
export type DroppedEntry = Pick<FileSystemEntry, 'name' | 'fullPath' | 'isDirectory'> & {
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): {
    readEntries(found: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void;
  };
};

/**
 * Walks dropped entries: in a folder only the kinds that we read are taken, hidden files are not; a file
 * that was dropped itself is always tried. What cannot be read stays in the list and fails by its name.
 */
export async function filesOfEntries(dropped: readonly DroppedEntry[]): Promise<FoundFiles> {
  const files: ImportFile[] = [];
  const passedOver: string[] = [];
  const take = async (entry: DroppedEntry, isNamed: boolean): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '');
    if (!isNamed && entry.name.startsWith('.')) return;
    if (entry.isDirectory) {
      const inside = await entriesIn(entry);
      if (!inside) files.push(unreadable(path));
      for (const child of (inside ?? []).sort(byName)) await take(child, false);
    } else if (isNamed || kindByName(entry.name) !== null) {
      files.push(await fileOf(entry, path));
    } else passedOver.push(path);
  };
  for (const entry of dropped) await take(entry, true);
  return { files, passedOver };
}

/** The same for the files of a folder that was picked, each with its path in it. */
export function filesOfFolder(picked: readonly File[]): FoundFiles {
  const paths = picked
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(
      ({ path }) =>
        !path
          .split('/')
          .slice(1)
          .some((part) => part.startsWith('.')),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: paths
      .filter(({ path }) => kindByName(path) !== null)
      .map(({ file, path }) => withPath(file, path)),
    passedOver: paths.filter(({ path }) => kindByName(path) === null).map(({ path }) => path),
  };
}

/** The contract takes names up to this length. */
const LONGEST_NAME = 1_000;

function withPath(file: File, path: string): ImportFile {
  const name = path.length > LONGEST_NAME ? file.name : path;
  return { name, size: file.size, arrayBuffer: () => file.arrayBuffer() };
}

/** Fails when it is read, like a file that vanished. */
const unreadable = (name: string): ImportFile => ({
  name,
  size: 0,
  arrayBuffer: () => Promise.reject(new DOMException('It cannot be read.', 'NotReadableError')),
});

const byName = (one: DroppedEntry, other: DroppedEntry) => (one.name < other.name ? -1 : 1);

const fileOf = (entry: DroppedEntry, path: string): Promise<ImportFile> =>
  new Promise((done) => {
    entry.file?.(
      (file) => done(withPath(file, path)),
      () => done(unreadable(path)),
    );
  });

/** Everything in a folder; null where it can't be read. A reader gives a part at each call, and nothing at the end. */
async function entriesIn(folder: DroppedEntry): Promise<DroppedEntry[] | null> {
  const reader = folder.createReader?.();
  const entries: DroppedEntry[] = [];
  for (;;) {
    const part = await new Promise<DroppedEntry[] | null>((done) => {
      reader?.readEntries(done, () => done(null));
    });
    if (!part) return null;
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}
