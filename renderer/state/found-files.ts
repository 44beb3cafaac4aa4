import type { LeftOutFile } from '#domain/formats/file-kinds.ts';
import { planStick } from '#domain/formats/stick.ts';

/** What an import needs of a picked or dropped file. */
export type ImportFile = Pick<File, 'name' | 'size' | 'arrayBuffer'> & {
  /** Files of its folder that it may name, by their paths from there. */
  readonly beside?: readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[];
};

/** The files that a person named, and those that a folder of theirs held. */
export interface FoundFiles {
  readonly files: readonly ImportFile[];
  /** Files in folders that are no documents, or of no kind that we read. */
  readonly leftOut: readonly LeftOut[];
}

/** A file that is not read, and how to read it all the same while the window has it. */
export interface LeftOut extends LeftOutFile {
  readonly file?: ImportFile;
}

/** What we need of a dropped entry; `FileSystemFileEntry` and its folder have no constructor in a page. */
export type DroppedEntry = Pick<FileSystemEntry, 'name' | 'fullPath' | 'isDirectory'> & {
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): {
    readEntries(found: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void;
  };
};

interface Placed {
  readonly file: ImportFile;
  readonly path: string;
}

/**
 * Walks dropped entries: of a folder only what `planStick` takes is read; a file that was dropped itself is
 * always tried. What cannot be read stays in the list and fails by its name.
 */
export async function filesOfEntries(dropped: readonly DroppedEntry[]): Promise<FoundFiles> {
  const found: FoundFiles[] = [];
  for (const entry of dropped) {
    if (!entry.isDirectory) {
      found.push({ files: [await fileOf(entry, pathOf(entry))], leftOut: [] });
      continue;
    }
    const placed: Placed[] = [];
    const closed: ImportFile[] = [];
    await take(entry, placed, closed);
    const planned = plannedFiles(placed);
    found.push({ files: [...planned.files, ...closed], leftOut: planned.leftOut });
  }
  return {
    files: found.flatMap(({ files }) => files),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

async function take(entry: DroppedEntry, placed: Placed[], closed: ImportFile[]): Promise<void> {
  const path = pathOf(entry);
  if (!entry.isDirectory) {
    placed.push({ path, file: await fileOf(entry, path) });
    return;
  }
  const inside = await entriesIn(entry);
  if (!inside) closed.push(unreadable(path));
  for (const child of (inside ?? []).sort(byName)) await take(child, placed, closed);
}

const pathOf = ({ fullPath }: DroppedEntry): string => fullPath.replace(/^\//, '');

/** The same for the files of a folder that was picked, each with its path in it. */
export function filesOfFolder(picked: readonly File[]): FoundFiles {
  const placed = picked.map((file) => {
    const path = file.webkitRelativePath || file.name;
    return { path, file: withPath(file, path) };
  });
  return plannedFiles(placed.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** What of a folder is read, each file with those beside it; the folder's own name says nothing of that. */
function plannedFiles(placed: readonly Placed[]): FoundFiles {
  const inside = (path: string) => path.slice(path.indexOf('/') + 1);
  const byPath = new Map(placed.map((one) => [inside(one.path), one]));
  const { files, leftOut } = planStick([...byPath.keys()]);
  return {
    files: files.flatMap(({ path, beside }) => {
      const file = byPath.get(path)?.file;
      if (!file) return [];
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const others = beside.flatMap((other) => {
        const found = byPath.get(other)?.file;
        return found ? [{ ...found, name: other.slice(folder.length) }] : [];
      });
      return [others.length > 0 ? { ...file, beside: others } : file];
    }),
    leftOut: leftOut.map(({ path, as }) => {
      const { path: whole = path, file } = byPath.get(path) ?? {};
      return {
        path: whole.length > LONGEST_NAME ? path.slice(-LONGEST_NAME) : whole,
        as,
        ...(file && { file }),
      };
    }),
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
