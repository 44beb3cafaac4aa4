import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder that holds `assets/` and `dist/`. The code stands two folders below it everywhere: as
 * source (main/hosts), as the built desktop shell (dist/electron) and inside the packed app's asar.
 */
const ROOT = join(import.meta.dirname, '..', '..');

export const projectFolder = (): string => ROOT;

/** What ships with the app: entity data, sample library, fonts, icons. */
export const assetsFolder = (): string => join(ROOT, 'assets');

/** The built page. */
export const rendererFolder = (): string => join(ROOT, 'dist', 'renderer');

/** The version that package.json states. */
export function version(): string {
  const stated = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return stated.version;
}
