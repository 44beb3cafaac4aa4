import { spawn } from 'node:child_process';

/** How each system opens an address with whatever browser a person has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  // `start` would take an address apart at each `&`.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** The command that shows an address; null where none is known. */
export function openerOf(
  url: string,
  chromium: string | null,
  platform: NodeJS.Platform = process.platform,
): readonly [program: string, ...args: string[]] | null {
  // In app mode the page has a window of its own, without an address bar.
  if (chromium !== null) return [chromium, `--app=${url}`];
  const opener = OPENERS[platform];
  return opener ? [...opener, url] : null;
}

/**
 * Opens an address for a person. False when there is nothing to open it with.
 *
 * @param chromium an installed Chrome, Chromium or Edge; null for the system's own choice
 */
export function openInBrowser(url: string, chromium: string | null): Promise<boolean> {
  const opener = openerOf(url, chromium);
  if (!opener) return Promise.resolve(false);
  const [program, ...args] = opener;
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
}
