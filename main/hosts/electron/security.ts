/** The shell's rules as data and as questions with one answer. `harden.ts` puts them to work. */
import type { WebPreferences } from 'electron';

/** A scheme of our own: `file:` would give the page more rights than it needs. */
export const APP_SCHEME = 'app';
export const APP_URL = `${APP_SCHEME}://fieldbrief/`;

/** Its own session and never on disk: what was read leaves no trace outside the library. */
export const APP_PARTITION = 'fieldbrief';
export const PRINT_PARTITION = 'fieldbrief-print';
export const READER_PARTITION = 'fieldbrief-reader';

/** Electron's defaults are spelled out, so that a change of them changes nothing here. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Only macOS has a dictionary of its own; elsewhere Chromium would fetch one.
  spellcheck: process.platform === 'darwin',
} as const satisfies WebPreferences;

/** Copying text is all that the page may ask for; Chromium asks even for that. */
const PERMISSIONS: readonly string[] = ['clipboard-sanitized-write'];

export const isPermitted = (permission: string, url: string): boolean =>
  PERMISSIONS.includes(permission) && isAppUrl(url);

export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === `${APP_SCHEME}:` && parsed.host === 'fieldbrief';
}

/** What the page made itself in memory: a file to save, a picture. */
const isAppBlob = (url: string): boolean =>
  url.startsWith('blob:') && isAppUrl(url.slice('blob:'.length));

export const isDownloadAllowed = (url: string): boolean => isAppUrl(url) || isAppBlob(url);

/** @param development whether Chromium's developer tools may load themselves */
export const isRequestAllowed = (url: string, development: boolean): boolean =>
  isAppUrl(url) ||
  isAppBlob(url) ||
  url.startsWith('data:') ||
  (development && url.startsWith('devtools:'));

/** The parts of an IPC event that say who sent it. */
export interface IpcSender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Only the top frame of our own page; a frame that is gone already is nobody. */
export const isTrustedSender = ({ senderFrame }: IpcSender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
