/** The desktop shell, put together step by step. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog, powerMonitor, type Session, session } from 'electron';
import { isRecord } from '#domain/is-record.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { Door } from '../../workflows/vault/door.ts';
import { assetsFolder, rendererFolder } from '../project-folders.ts';
import { OWN_FAILURE } from '../shell-exit.ts';
import { tellConversion } from '../tell-conversion.ts';
import { renewPage } from './crash-recovery.ts';
import { askWhereToSave } from './downloads.ts';
import { ElectronPdfPrinter } from './electron-pdf-printer.ts';
import { hardenApp, hardenSession } from './harden.ts';
import { connectLibrary } from './ipc.ts';
import { setApplicationMenu } from './menu.ts';
import { registerAppScheme, serveRenderer } from './protocol.ts';
import { APP_PARTITION, PRINT_PARTITION, READER_PARTITION } from './security.ts';
import { systemKeyStore } from './system-key-store.ts';
import { unsafeStart } from './unsafe-start.ts';
import { startUtilityReader } from './utility-reader.ts';
import { openMainWindow, shownWindows, windowStatePath } from './window.ts';

const development = !app.isPackaged;
let blockedRequests = 0;

// Not awaited: Electron becomes ready only once this module is loaded to its end.
if (app.requestSingleInstanceLock({ library: libraryArgument() ?? null })) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  hardenApp(app);
  registerAppScheme();
  let door: Door | null = null;
  app.on('second-instance', (_event, _args, _folder, given) => {
    focusWindow();
    if (door) offerLibrary(given, door).catch((error: unknown) => console.error(error));
  });
  await app.whenReady();
  const reason = unsafeStart(app);
  if (reason !== null) return stop('Fieldbrief can’t start like this', reason);

  setApplicationMenu(development);
  // Nothing uses the default session, and nothing shall ever get far with it.
  guarded(session.defaultSession);
  const page = guarded(session.fromPartition(APP_PARTITION));
  serveRenderer(page, rendererFolder());
  askWhereToSave(page, app.getPath('documents'));

  guarded(session.fromPartition(READER_PARTITION));
  const opened = await Door.at({
    folder: libraryArgument(),
    host: 'electron',
    printer: new ElectronPdfPrinter(guarded(session.fromPartition(PRINT_PARTITION))),
    reader: () => new DocumentReader(startUtilityReader),
    keyStore: () => systemKeyStore(),
    assets: assetsFolder(),
    version: app.getVersion(),
    blockedRequests: () => blockedRequests,
    onConverting: tellConversion,
  });
  if (!opened.ok) return stop('Fieldbrief could not open the library', opened.error.message);
  const there = opened.value;
  door = there;
  connectLibrary(there);
  closeBeforeQuitting(there);
  lockWithTheSystem(there);
  await showWindow(there);
  app.on('activate', () => {
    if (shownWindows().length === 0) showWindow(there).catch(giveUp);
  });
  await there.catchUp();
}

function giveUp(error: unknown): void {
  console.error(error);
  stop('Fieldbrief could not start', error instanceof Error ? error.message : String(error));
}

function stop(title: string, sentence: string): void {
  dialog.showErrorBox(title, sentence);
  app.exit(OWN_FAILURE);
}

function guarded(opened: Session): Session {
  hardenSession(opened, { development, onBlocked: () => (blockedRequests += 1) });
  return opened;
}

async function showWindow({ handlers }: Door): Promise<void> {
  const settings = await handlers['settings.get']({});
  openMainWindow({
    session: session.fromPartition(APP_PARTITION),
    preload: join(import.meta.dirname, 'preload.cjs'),
    statePath: windowStatePath(app.getPath('userData')),
    theme: settings.ok ? settings.value.theme : 'system',
    development,
  });
}

function focusWindow(): void {
  const [window] = shownWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Quitting waits until the database is closed, whatever asked for it. */
function closeBeforeQuitting(door: Door): void {
  app.on('window-all-closed', () => {
    // On macOS an app stays until it is told to quit.
    if (process.platform !== 'darwin') app.quit();
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    door
      .close()
      .catch((error: unknown) => console.error('The library did not close:', error))
      .finally(() => app.exit());
  });
}

/**
 * A machine that sleeps, or whose screen is locked, has a locked library; and with the library goes the page's
 * process, with all that stood in its memory.
 */
function lockWithTheSystem(door: Door): void {
  const lock = () => door.lock().catch((error: unknown) => console.error(error));
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('shutdown', lock);
  door.listen((event) => {
    if (event.type !== 'vault-changed' || event.state.kind === 'open') return;
    for (const window of shownWindows()) renewPage(window);
  });
}

/** A second start may be for another library: this one is closed for it where a person says so. */
async function offerLibrary(given: unknown, door: Door): Promise<void> {
  const library = isRecord(given) ? given.library : null;
  const [window] = shownWindows();
  if (typeof library !== 'string' || library === resolve(door.folder) || !window) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open the library ${library}?`,
    detail: `The library ${door.folder} is open. It is closed first; nothing of it is lost.`,
    buttons: ['Open it', 'Stay here'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  app.relaunch({ args: [...process.argv.slice(1, app.isPackaged ? 1 : 2), '--library', library] });
  app.quit();
}

/** `--library DIR`, as in the terminal; Chromium's own switches stand beside it. An absolute path. */
function libraryArgument(): string | undefined {
  const args = process.argv.slice(app.isPackaged ? 1 : 2);
  const { values } = parseArgs({ args, options: { library: { type: 'string' } }, strict: false });
  return typeof values.library === 'string' ? resolve(values.library) : undefined;
}
