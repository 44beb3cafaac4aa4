import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledChromium } from './bundled-chromium.ts';

/** A browser that can be started, with what its environment needs besides ours. */
export interface FoundChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/**
 * The Chromium to print with: the one FIELDBRIEF_CHROMIUM names, else an installed Chrome, Chromium or
 * Edge, else the one inside our dependencies. Null when there is none.
 */
export async function findChromium(): Promise<FoundChromium | null> {
  const installed = installedChromium();
  return installed ? { executablePath: installed, env: {} } : bundledChromium();
}

/** The installed browser's program, for printing or for showing a window; null when there is none. */
export function installedChromium(): string | null {
  const chosen = process.env.FIELDBRIEF_CHROMIUM;
  if (chosen) return chosen;
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => {
      const folder = process.env[root];
      return folder ? programs.map((program) => join(folder, program)) : [];
    });
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
