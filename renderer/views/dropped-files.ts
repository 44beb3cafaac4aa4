import { type DroppedEntry, type FoundFiles, filesOfEntries } from '../state/found-files.ts';

/** The dropped files, with those inside dropped folders. */
export function droppedFiles(dropped: DataTransfer): Promise<FoundFiles> {
  // Entries must be taken before the first wait: the drop's data is gone after it.
  const files = [...dropped.items].filter(({ kind }) => kind === 'file');
  const entries = files.flatMap((item) => item.webkitGetAsEntry() ?? []);
  // What the system gives no entry for comes as a plain file.
  return entries.length === files.length && entries.length > 0
    ? filesOfEntries(entries as DroppedEntry[])
    : Promise.resolve({ files: [...dropped.files], leftOut: [] });
}
