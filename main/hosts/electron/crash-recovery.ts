import { type BrowserWindow, dialog } from 'electron';

const MAXIMUM_RELOADS = 3;
/** Crashes that lie further apart than this, in milliseconds, are counted anew. */
const SPELL = 10 * 60_000;

/** Windows whose page we ended ourselves: that is no crash. */
const renewing = new WeakSet<BrowserWindow>();

/** Ends the process that drew the page, with all that stood in its memory, and loads the page anew in another one. */
export function renewPage(window: BrowserWindow): void {
  renewing.add(window);
  window.webContents.forcefullyCrashRenderer();
}

/**
 * Loads the page again when its process is gone; what was being typed is in the library's drafts.
 * After some crashes in a row a person decides, since loading may be what crashes.
 */
export function recoverFromCrashes(window: BrowserWindow, now: () => number = Date.now): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (window.isDestroyed()) return;
    if (renewing.delete(window)) return window.reload();
    if (reason === 'clean-exit') return;
    console.error(`The page ended: ${reason}.`);
    crashes = [...crashes.filter((time) => now() - time < SPELL), now()];
    if (crashes.length <= MAXIMUM_RELOADS) return window.reload();
    crashes = [];
    askWhetherToReload(window).catch((error: unknown) => console.error(error));
  });
}

async function askWhetherToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window keeps failing.',
    detail: 'Nothing that you typed is lost. Load the page again, or close Fieldbrief?',
    buttons: ['Load again', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) window.reload();
  else window.close();
}
