import { baseName } from '#domain/formats/file-name.ts';

/** A file's name without its folders and its ending, for a document that has no other title. */
export function fileStem(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
