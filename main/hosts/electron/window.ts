import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import type { Settings } from '../../contract/settings.ts';
import { recoverFromCrashes } from './crash-recovery.ts';
import { APP_URL, WEB_PREFERENCES } from './security.ts';
import { isOnADisplay, readWindowState, writeWindowState } from './window-state.ts';

const DEFAULT_SIZE = { width: 1320, height: 860 };
const MINIMUM_SIZE = { minWidth: 480, minHeight: 360 };

/** The page's own backgrounds, so that no white flashes up before it is drawn. */
export const BACKGROUNDS = {
  paper: '#fcfaf5',
  sepia: '#f5ecd7',
  dark: '#1b1c1e',
  contrast: '#000000',
} as const;

export interface MainWindowOptions {
  readonly session: Session;
  /** The built preload script. */
  readonly preload: string;
  /** The file that keeps the window's place. */
  readonly statePath: string;
  readonly theme: Settings['theme'];
  readonly development: boolean;
}

const shown = new Set<BrowserWindow>();

/** Windows that a person sees, and no hidden one that prints. */
export const shownWindows = (): readonly BrowserWindow[] =>
  [...shown].filter((window) => !window.isDestroyed());

/** Opens the one window where it stood last, and shows it once there is something to see. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const state = readWindowState(options.statePath);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...DEFAULT_SIZE,
    ...MINIMUM_SIZE,
    ...(state && isOnADisplay(state.bounds, displays) ? state.bounds : {}),
    show: false,
    title: 'Fieldbrief',
    backgroundColor: backgroundOf(options.theme),
    webPreferences: {
      ...WEB_PREFERENCES,
      session: options.session,
      preload: options.preload,
      devTools: options.development,
    },
  });
  shown.add(window);
  window.once('closed', () => shown.delete(window));
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(options.statePath, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
  });
  recoverFromCrashes(window);
  // The person sees an error page of Chromium's own.
  window.loadURL(APP_URL).catch(console.error);
  return window;
}

export const windowStatePath = (folder: string): string => join(folder, 'window-state.json');

function backgroundOf(theme: Settings['theme']): string {
  if (theme !== 'system') return BACKGROUNDS[theme];
  return nativeTheme.shouldUseDarkColors ? BACKGROUNDS.dark : BACKGROUNDS.paper;
}
