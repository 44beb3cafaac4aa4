import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers which sources a build was made of. */
export class BuildStamp {
  readonly #path: string;
  readonly #sources: readonly string[];

  /**
   * @param path the stamp's own file
   * @param sources files and folders; tests in them do not count
   */
  constructor(path: string, sources: readonly string[]) {
    this.#path = path;
    this.#sources = sources;
  }

  /** Whether the sources are those of the last build. */
  isCurrent(): boolean {
    return existsSync(this.#path) && readFileSync(this.#path, 'utf8') === this.fingerprint();
  }

  write(fingerprint: string): void {
    writeFileSync(this.#path, fingerprint);
  }

  /**
   * Changes when a source is added, removed, renamed or written. Sizes and times stand for the
   * content, because this runs at every start.
   */
  fingerprint(): string {
    const hash = createHash('sha256');
    for (const path of this.#sources.flatMap(filesUnder)) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\n${size}\n${mtimeMs}\n`);
    }
    return hash.digest('hex');
  }
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
