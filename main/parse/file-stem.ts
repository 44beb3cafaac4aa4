/** A file's name without its folders and its ending, for a document that has no other title. */
export function fileStem(path: string): string {
  const name = path.replace(/^.*[\\/](?=.)/su, '');
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
