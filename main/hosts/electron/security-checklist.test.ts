/**
 * One test for each item of "Checklist: Security recommendations" in Electron's own documentation
 * (docs/tutorial/security.md), asked of the whole shell as `main.ts` puts it together.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import type { App, CommandLine, Session } from 'electron';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { ok } from '#domain/result.ts';
import type { LibraryOptions } from '../../workflows/open-workspace.ts';
import { projectFolder } from '../project-folders.ts';
import { FUSES } from '../set-fuses.ts';
import * as electron from './electron-double.ts';
import { ElectronPdfPrinter } from './electron-pdf-printer.ts';
import { unsafeStart } from './unsafe-start.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-shell-'));
const library = vi.hoisted(() => ({
  options: [] as LibraryOptions[],
  listeners: [] as ((event: LibraryEvent) => void)[],
  closed: 0,
}));

vi.mock('electron', () => import('./electron-double.ts'));
vi.mock('../project-folders.ts', async (original) => ({
  ...(await original<object>()),
  rendererFolder: () => join(folder, 'page'),
}));
vi.mock('../../workflows/open-library.ts', () => ({
  openLibrary: async (options: LibraryOptions) => {
    library.options.push(options);
    return ok({
      folder: '/library',
      handlers: {
        'settings.get': () => ok({ theme: 'sepia' }),
        'history.state': () => ok({ undo: null, redo: null }),
      },
      listen: (listener: (event: LibraryEvent) => void) => library.listeners.push(listener),
      catchUp: async () => undefined,
      close: async () => {
        library.closed += 1;
      },
    });
  },
}));

const page = () => electron.session.fromPartition('fieldbrief');
const allSessions = () => [...electron.sessions.values()];
const allPreferences = () =>
  electron.BrowserWindow.opened.map((window) => window.options.webPreferences);
const mainWindow = () => {
  const [window] = electron.BrowserWindow.opened;
  if (!window) throw new Error('No window was opened.');
  return window;
};
/** Emits an event and tells whether a listener prevented it. */
function isPrevented(emitter: { emit(name: string, ...args: unknown[]): boolean }, name: string) {
  const event = { preventDefault: vi.fn(), url: 'https://example.org/' };
  emitter.emit(name, event, event.url);
  return event.preventDefault.mock.calls.length > 0;
}
const sender = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } });
const OWN = sender('app://fieldbrief/');
const call = (event: unknown, name = 'history.state', request: unknown = {}) =>
  electron.ipcHandlers.get('fieldbrief:call')?.(event, name, request);
const printerOf = (options: LibraryOptions | undefined) => {
  if (!options) throw new Error('No library was opened.');
  return options.printer;
};
const PRINT = {
  paper: 'A4',
  header: '<span class="title"></span>',
  footer: '<span class="pageNumber"></span>',
  margins: { top: 25.4, right: 12.7, bottom: 25.4, left: 12.7 },
} as const;

beforeAll(async () => {
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>Fieldbrief</title>');
  writeFileSync(join(folder, 'outside.html'), 'outside');
  electron.userData.path = folder;
  // A library in clear that is there: a new one would ask for a passphrase first.
  mkdirSync(join(folder, 'library'));
  writeFileSync(join(folder, 'library', 'library.db'), '');
  process.argv.splice(2, Number.POSITIVE_INFINITY, '--library', join(folder, 'library'));
  await import('./main.ts');
  await import('./preload.ts');
  expect(electron.sessions.size).toBe(0);
  expect(electron.app.sandboxed).toBe(true);
  electron.app.becomeReady();
  await vi.waitFor(() => expect(electron.BrowserWindow.opened).toHaveLength(1));
  // A print opens the only other kind of window.
  await printerOf(library.options[0]).print('<h1>Brief</h1>', PRINT);
  expect([...electron.sessions.keys()]).toEqual([
    '',
    'fieldbrief',
    'fieldbrief-reader',
    'fieldbrief-print',
  ]);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("Electron's security checklist", () => {
  test('1. Only load secure content', () => {
    const loaded = electron.BrowserWindow.opened.flatMap((window) => window.loaded);
    expect(loaded.length).toBeGreaterThan(1);
    for (const url of loaded) expect(url).toMatch(/^app:\/\/fieldbrief\//);
    expect(electron.privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    for (const session of allSessions()) {
      for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'chrome-extension']) {
        expect(session.lets(`${scheme}://example.org/`)).toBe(false);
      }
    }
  });

  test('2. Do not enable Node.js integration for remote content', () => {
    for (const preferences of allPreferences()) {
      expect(preferences.nodeIntegration).toBe(false);
      expect(preferences.nodeIntegrationInWorker).toBe(false);
      expect(preferences.nodeIntegrationInSubFrames).toBe(false);
    }
  });

  test('3. Enable context isolation', () => {
    for (const preferences of allPreferences()) expect(preferences.contextIsolation).toBe(true);
  });

  test('4. Enable process sandboxing', () => {
    expect(electron.app.sandboxed).toBe(true);
    expect(electron.app.switches.has('no-sandbox')).toBe(false);
    for (const preferences of allPreferences()) expect(preferences.sandbox).toBe(true);
  });

  test('5. Handle session permission requests from remote content', () => {
    for (const session of allSessions()) {
      for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid']) {
        expect(session.grants(permission, 'app://fieldbrief/')).toEqual([false, false]);
      }
      expect(session.grants('clipboard-sanitized-write', 'https://example.org/')).toEqual([
        false,
        false,
      ]);
      expect(session.grantsDevice()).toBe(false);
    }
    // Copying a link's address is the one thing that our page does ask for.
    expect(page().grants('clipboard-sanitized-write', 'app://fieldbrief/')).toEqual([true, true]);
  });

  test('6. Do not disable webSecurity', () => {
    for (const preferences of allPreferences()) expect(preferences.webSecurity).toBe(true);
    expect(electron.app.switches.has('disable-web-security')).toBe(false);
  });

  test('7. Define a Content Security Policy', async () => {
    const answer = await page().fetch('app://fieldbrief/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('8. Do not enable allowRunningInsecureContent', () => {
    for (const preferences of allPreferences()) {
      expect(preferences.allowRunningInsecureContent).toBe(false);
    }
    expect(electron.app.switches.has('allow-running-insecure-content')).toBe(false);
  });

  test('9. Do not enable experimental features', () => {
    for (const preferences of allPreferences()) {
      expect(preferences.experimentalFeatures).toBe(false);
    }
  });

  test('10. Do not use enableBlinkFeatures', () => {
    for (const preferences of allPreferences()) {
      expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    }
    expect(electron.app.switches.has('enable-blink-features')).toBe(false);
  });

  test('11. Do not use allowpopups for WebViews', () => {
    for (const preferences of allPreferences()) expect(preferences.webviewTag).toBe(false);
    expect(sourcesOf('renderer')).not.toMatch(/allowpopups|<webview/i);
  });

  test('12. Verify WebView options before creation', () => {
    for (const { webContents } of electron.BrowserWindow.opened) {
      expect(isPrevented(webContents, 'will-attach-webview')).toBe(true);
    }
  });

  test('13. Disable or limit navigation', () => {
    for (const { webContents } of electron.BrowserWindow.opened) {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        expect(isPrevented(webContents, name)).toBe(true);
      }
    }
  });

  test('14. Disable or limit creation of new windows', () => {
    for (const { webContents } of electron.BrowserWindow.opened) {
      expect(webContents.windowOpenHandler?.()).toEqual({ action: 'deny' });
    }
  });

  test('15. Do not use shell.openExternal with untrusted content', () => {
    // The double has no `shell`: an import of it would already have failed.
    expect(electron).not.toHaveProperty('shell');
    expect(sourcesOf('main/hosts/electron')).not.toContain('openExternal(');
  });

  test('16. Use a current version of Electron', () => {
    const wanted = readJson('package.json').devDependencies as Record<string, string>;
    const installed = String(readJson('node_modules/electron/package.json').version);
    const major = Number.parseInt(installed, 10);
    expect(wanted.electron).toMatch(new RegExp(`^\\^${major}\\.`));
    expect(major).toBeGreaterThanOrEqual(45);
  });

  test('17. Validate the sender of all IPC messages', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect([...electron.ipcHandlers.keys()]).toEqual(['fieldbrief:call']);
    const strangers = [
      { senderFrame: null },
      sender('https://example.org/'),
      sender('app://elsewhere/'),
      sender('app://fieldbrief.example.org/'),
      sender('file:///app://fieldbrief/'),
      sender('about:blank'),
      sender('app://fieldbrief/', {}),
    ];
    for (const stranger of strangers) {
      expect(await call(stranger)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(await call(OWN)).toMatchObject({ ok: true });
    silenced.mockRestore();
  });

  test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async () => {
    for (const session of allSessions()) expect(session.lets('file:///etc/passwd')).toBe(false);
    expect((await page().fetch('app://fieldbrief/')).status).toBe(200);
    for (const path of ['../outside.html', '..%2foutside.html', 'nothing.html', '%00', '..\\x']) {
      expect((await page().fetch(`app://fieldbrief/${path}`)).status).toBe(404);
    }
  });

  test('19. Check which fuses you can change', () => {
    const { version, ...fuses } = FUSES;
    expect(version).toBe(FuseVersion.V1);
    expect(fuses).toEqual({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.WasmTrapHandlers]: true,
    });
  });

  test('20. Do not expose Electron APIs to untrusted web content', async () => {
    expect([...electron.exposed.keys()]).toEqual(['fieldbrief']);
    const bridge = electron.exposed.get('fieldbrief') as {
      call(name: string, request: unknown): Promise<unknown>;
      listen(listener: (...heard: unknown[]) => void): () => void;
    };
    expect(Object.keys(bridge)).toEqual(['call', 'listen']);
    await bridge.call('history.state', {});
    expect(electron.invoked).toEqual([['fieldbrief:call', 'history.state', {}]]);
    const heard: unknown[][] = [];
    const stop = bridge.listen((...args) => heard.push(args));
    electron.ipcRenderer.emit('fieldbrief:event', { sender: 'ipc' }, { type: 'settings-changed' });
    stop();
    electron.ipcRenderer.emit('fieldbrief:event', {}, { type: 'settings-changed' });
    expect(heard).toEqual([[{ type: 'settings-changed' }]]);
  });
});

describe('the shell besides', () => {
  test('counts what it refuses', () => {
    const before = library.options[0]?.blockedRequests?.() ?? 0;
    expect(page().lets('https://example.org/')).toBe(false);
    expect(library.options[0]?.blockedRequests?.()).toBe(before + 1);
    for (const url of ['app://fieldbrief/x', 'data:,x', 'blob:app://fieldbrief/1']) {
      expect(page().lets(url)).toBe(true);
    }
    for (const url of ['blob:https://example.org/1', 'devtools://devtools/', 'app://other/']) {
      expect(page().lets(url)).toBe(false);
    }
  });

  test('keeps Chromium from running errands of its own', () => {
    expect(electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(electron.app.switches.has('disable-background-networking')).toBe(true);
    for (const session of allSessions()) expect(session.dictionaryUrl).toMatch(/^app:/);
  });

  test('announces to the page what the library announces', () => {
    for (const listener of library.listeners) listener({ type: 'settings-changed' });
    expect(mainWindow().webContents.sent).toEqual([
      ['fieldbrief:event', { type: 'settings-changed' }],
    ]);
  });

  test('shows its window once there is something to see, in the colours of the theme', () => {
    expect(mainWindow().options).toMatchObject({ show: false, backgroundColor: '#f5ecd7' });
    expect(mainWindow().did).not.toContain('show');
    mainWindow().emit('ready-to-show');
    expect(mainWindow().did).toContain('show');
  });

  test('a second start brings the first window to the front', () => {
    mainWindow().minimized = true;
    electron.app.emit('second-instance');
    expect(mainWindow().minimized).toBe(false);
    expect(mainWindow().did).toContain('focus');
  });

  test('a second start for another library is offered, and opened where a person says so', async () => {
    expect(electron.app.handedOver).toEqual({ library: join(folder, 'library') });
    const second = (library: string | null) =>
      electron.app.emit('second-instance', {}, [], '/', { library });
    const asked = electron.dialogs.length;
    second(null);
    second(join(folder, 'library'));
    electron.dialogAnswers.push(1);
    second('/other');
    await vi.waitFor(() =>
      expect(electron.dialogs.slice(asked)).toEqual(['Open the library /other?']),
    );
    expect(electron.app.relaunched).toEqual([]);
    electron.dialogAnswers.push(0);
    second('/other');
    await vi.waitFor(() =>
      expect(electron.app.relaunched).toEqual([{ args: ['--library', '/other'] }]),
    );
    expect(electron.app.did).toContain('quit');
  });

  test('a hidden window that prints is told nothing, and gets no focus', async () => {
    electron.WebContentsDouble.hangs = true;
    const printing = printerOf(library.options[0]).print('<h1>Brief</h1>', PRINT);
    await vi.waitFor(() =>
      expect(electron.BrowserWindow.opened.at(-1)?.webContents.printed).toHaveLength(1),
    );
    const hidden = electron.BrowserWindow.opened.at(-1);
    for (const listener of library.listeners) listener({ type: 'settings-changed' });
    electron.app.emit('second-instance', {}, [], '/', { library: null });
    expect([hidden?.webContents.sent, hidden?.did]).toEqual([[], []]);
    // The process that draws the page dies of the brief.
    hidden?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await expect(printing).rejects.toThrow(/the page that prints ended \(oom\)/);
    expect(hidden?.destroyed).toBe(true);
    electron.WebContentsDouble.hangs = false;
  });

  test('a brief that takes too long to print is given up', async () => {
    electron.WebContentsDouble.hangs = true;
    const printer = new ElectronPdfPrinter(
      electron.session.fromPartition('slow') as unknown as Session,
      1,
    );
    await expect(printer.print('<h1>Brief</h1>', PRINT)).rejects.toThrow(
      /longer than three minutes/,
    );
    electron.WebContentsDouble.hangs = false;
    electron.sessions.delete('slow');
  });

  test.each([
    ['remote-debugging-port', /does not start with --remote-debugging-port/],
    ['inspect', /does not start with --inspect/],
    ['no-sandbox', /install the \.deb package/],
  ])('a packaged app does not start with --%s', (name, reason) => {
    const commandLine = { hasSwitch: (one: string) => one === name } as CommandLine;
    expect(unsafeStart({ isPackaged: true, commandLine })).toMatch(reason);
    expect(unsafeStart({ isPackaged: false, commandLine })).toBeNull();
    expect(unsafeStart(electron.app as unknown as App)).toBeNull();
  });

  test('downloads come from the page only, and a person says where to', () => {
    const download = (url: string, getFilename = 'brief.pdf') => {
      const event = { preventDefault: vi.fn() };
      const item = {
        getURL: () => url,
        getFilename: () => getFilename,
        setSaveDialogOptions: vi.fn(),
      };
      page().emit('will-download', event, item);
      return { prevented: event.preventDefault.mock.calls.length > 0, item };
    };
    expect(download('https://example.org/x.exe').prevented).toBe(true);
    expect(download('blob:https://example.org/1').prevented).toBe(true);
    const { prevented, item } = download('blob:app://fieldbrief/1', '../../.bashrc');
    expect(prevented).toBe(false);
    expect(item.setSaveDialogOptions).toHaveBeenCalledWith({
      defaultPath: join('/home/someone/documents', '.bashrc'),
    });
  });

  test('prints tagged and outlined, without scripts, in a window that goes away', async () => {
    const printed = await printerOf(library.options[0]).print('<h1>Ω</h1>', PRINT);
    expect(new TextDecoder().decode(printed)).toBe('%PDF-double');
    const window = electron.BrowserWindow.opened.at(-1);
    expect(window?.destroyed).toBe(true);
    expect(window?.options).toMatchObject({ show: false, webPreferences: { javascript: false } });
    expect(window?.webContents.printed).toEqual([
      {
        pageSize: 'A4',
        margins: { top: 1, right: 0.5, bottom: 1, left: 0.5 },
        displayHeaderFooter: true,
        headerTemplate: PRINT.header,
        footerTemplate: PRINT.footer,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
    ]);
    const url = window?.loaded[0] ?? '';
    const answer = await electron.session.fromPartition('fieldbrief-print').fetch(url);
    expect(answer.status).toBe(404);
  });

  test('quitting waits for the library to close', async () => {
    expect(isPrevented(electron.app, 'will-quit')).toBe(true);
    await vi.waitFor(() => expect(electron.app.did).toContain('exit 0'));
    expect(library.closed).toBe(1);
  });
});

function sourcesOf(room: string): string {
  const root = join(projectFolder(), room);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(projectFolder(), path), 'utf8'));
}
