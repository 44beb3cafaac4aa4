/** More files than anybody drops on purpose; keeps a dropped disk from filling the memory. */
const MOST = 5_000;

/** The dropped files, with those inside dropped folders. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // Entries must be taken before the first wait: the drop's data is gone after it.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const plain = [...dropped.files];
  const files: File[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry?.isDirectory) await collect(entry, files);
    else if (plain[index]) files.push(plain[index]);
  }
  return entries.length > 0 ? files : plain;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST || entry.name.startsWith('.')) return;
  if (entry instanceof FileSystemFileEntry) {
    files.push(await new Promise<File>((done, failed) => entry.file(done, failed)));
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    // A reader gives a part at each call, and nothing at the end.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((done, failed) =>
        reader.readEntries(done, failed),
      );
      if (part.length === 0) return;
      for (const child of part) await collect(child, files);
    }
  }
}
