import { basename } from 'node:path';

/** A file's name as a sentence shows it: without its folder, in quotation marks, never too long. */
export function shownName(path: string): string {
  const name = basename(path) || path;
  return `“${name.length > 120 ? `${name.slice(0, 119)}…` : name}”`;
}
