import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Where a library lies when nobody names a folder: the place that the platform gives to an
 * application's data. A relative XDG_DATA_HOME is ignored, as the XDG base directory rules say.
 */
export function defaultLibraryFolder(
  { platform, env, home }: Surroundings = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
  },
): string {
  if (platform === 'win32') {
    const data = env.APPDATA || win32.join(home, 'AppData', 'Roaming');
    return win32.join(data, 'Fieldbrief', 'Library');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Fieldbrief', 'Library');
  }
  const named = env.XDG_DATA_HOME ?? '';
  const data = posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share');
  return posix.join(data, 'fieldbrief', 'library');
}
