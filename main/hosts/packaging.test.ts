/** Packs the app over a stand-in for Electron's runtime, which cannot be had everywhere. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPackage, extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from './build.ts';
import { projectFolder } from './project-folders.ts';

/** How Electron's binary marks the place of its fuses: this text, a version and a length follow. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FACTORY_FUSES = '101100110';
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-packed-'));
const app = join(folder, 'release', 'linux-unpacked');
const asar = join(app, 'resources', 'app.asar');
let packed: string[];

beforeAll(async () => {
  const runtime = join(folder, 'runtime');
  const defaultApp = join(folder, 'default-app');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  mkdirSync(defaultApp);
  writeFileSync(join(defaultApp, 'package.json'), '{"name":"default","main":"main.js"}');
  await createPackage(defaultApp, join(runtime, 'resources', 'default_app.asar'));
  const fuses = `${FUSE_SENTINEL}\u0001${String.fromCharCode(FACTORY_FUSES.length)}${FACTORY_FUSES}`;
  writeFileSync(join(runtime, 'electron'), `a binary ${fuses} goes on`, {
    mode: 0o755,
  });

  await ensureBuilt('shell');
  execFileSync(
    process.execPath,
    [
      join(projectFolder(), 'node_modules', 'electron-builder', 'cli.js'),
      ...['--linux', '--x64', '--dir'],
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${join(folder, 'release')}`,
    ],
    { cwd: projectFolder(), stdio: 'pipe' },
  );
  packed = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the archive', () => {
  test.each([
    '/package.json',
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/electron/analysis-worker.js',
    '/dist/electron/backup-worker.js',
    '/dist/electron/sealing-worker.js',
    '/dist/electron/licenses-main.md',
    '/dist/electron/jbig2.wasm',
    '/dist/electron/openjpeg.wasm',
    '/dist/electron/LICENSE_OPENJPEG',
    '/dist/renderer/index.html',
    '/dist/renderer/licenses.md',
    '/assets/sample-library',
    '/node_modules/better-sqlite3/lib/index.js',
  ])('holds %s', (path) => {
    expect(packed).toContain(path);
  });

  test('holds no sources, tests, maps, icons of the build or packages that the build took in', () => {
    const unwanted =
      /\.(ts|map|gyp|cpp|c|h|yml)$|\.test\.|^\/(main|renderer|e2e|\.|assets\/icons)|package-lock|playwright|sparticuz|vitest/;
    expect(packed.filter((path) => unwanted.test(path))).toEqual([]);
    const packages = packed.flatMap((path) => /^\/node_modules\/([^/]+)$/.exec(path)?.[1] ?? []);
    expect(packages.sort()).toEqual(['@fontsource', 'better-sqlite3']);
  });

  test('needs nothing that is not in it', () => {
    const scripts = packed.filter((path) => /^\/dist\/electron\/[^/]+\.c?js$/.test(path));
    const present = new Set([...builtinModules, 'electron', 'better-sqlite3']);
    const missing = scripts.flatMap((path) =>
      importsOf(textOf(path)).filter((name) => !name.startsWith('node:') && !present.has(name)),
    );
    // linkedom tries the one and pdfjs-dist the other, to draw; both do without.
    const tried = ['canvas', '@napi-rs/canvas'];
    expect(missing.filter((name) => !tried.includes(name))).toEqual([]);
  });

  test('starts with the main process, and tells its own version', () => {
    const stated = JSON.parse(textOf('/package.json'));
    const source = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8'));
    expect(stated).toMatchObject({
      main: 'dist/electron/main.js',
      type: 'module',
    });
    expect(stated.version).toBe(source.version);
    expect(stated).not.toHaveProperty('devDependencies');
  });

  test("the preload script is one CommonJS file that needs Electron's own module only", () => {
    expect(importsOf(textOf('/dist/electron/preload.cjs'))).toEqual(['electron']);
  });
});

test("only this platform's database binary stands outside the archive", () => {
  expect(unpackedFiles(getRawHeader(asar).header)).toEqual([
    '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ]);
  const binary = join(`${asar}.unpacked`, 'node_modules/better-sqlite3/prebuilds/linux-x64.node');
  expect(readFileSync(binary).subarray(0, 4).toString('latin1')).toBe('\x7fELF');
  expect(packed.filter((path) => path.endsWith('.node'))).toHaveLength(1);
});

test('the fuses are set', async () => {
  const wire = await getCurrentFuseWire(join(app, 'fieldbrief'));
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: ON,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    [FuseV1Options.WasmTrapHandlers]: ON,
  });
});

/** Plays the system's part: starts the shell, asks as its page would, and quits. */
const DRIVE = `
  import { fork } from 'node:child_process';
  import { registerHooks } from 'node:module';
  import { dirname } from 'node:path';
  const [double, main, library] = process.argv.slice(2);
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url: double, shortCircuit: true } : next(name, context),
  });
  process.argv.splice(1, Infinity, main, '--library', library);
  const { app, BrowserWindow, ipcHandlers, userData, utilityProcess } = await import(double);
  // In a utility process' stead a child of Node, under the flags that it is given.
  utilityProcess.fork = (script, args, { execArgv }) => {
    const child = fork(script, args, {
      execArgv: [...execArgv, '--permission', '--allow-fs-read=' + dirname(dirname(dirname(script)))],
      env: {}, serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    return Object.assign(child, { postMessage: (order) => child.send(order) });
  };
  userData.path = library;
  await import(main);
  app.becomeReady();
  const until = async (attempt) => {
    for (;;) {
      const value = await attempt();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const [window] = await until(() => BrowserWindow.opened.length > 0 && BrowserWindow.opened);
  const event = { senderFrame: { url: 'app://fieldbrief/', parent: null } };
  const call = (name, request) => ipcHandlers.get('fieldbrief:call')(event, name, request);
  const made = await call('vault.create', { passphrase: 'seven mills by the river' });
  const imported = await call('imports.paste', { text: 'Trucks left Amman for Damascus.', html: null });
  const { id } = imported.value;
  const analysis = await until(async () => (await call('articles.get', { id })).value.analysis);
  const brief = await call('briefs.export', {
    format: 'html', paper: 'A4', notes: false,
    body: {
      articles: [id], title: '', marking: '', sentences: 1, date: null,
      template: { id: 'digest', name: 'Digest', numbered: false, title: {}, facts: [] },
      sections: [{ id: 'texts', title: {}, content: 'articles', items: [{ id: 'i', kind: 'filled', content: 'articles' }] }],
      report: { number: null, period: null, next: null, since: null },
      metadata: { author: '', subject: '', keywords: '' },
    },
  });
  const hasFonts = new TextDecoder().decode(brief.value?.bytes).includes('@font-face');
  const names = analysis.entities.map(({ name }) => name).join(', ');
  console.log(JSON.stringify({ page: window.loaded, recovery: made.value?.length, kind: imported.value.kind, names, hasFonts }));
  app.exit = (code) => process.exit(code);
  app.emit('will-quit', { preventDefault() {} });
`;

test('what was packed starts, makes an encrypted library, imports in a process without rights, reads names in its worker, makes a brief and closes again', () => {
  const unpacked = join(folder, 'unpacked');
  const library = join(folder, 'library');
  const driver = join(folder, 'drive.mjs');
  extractAll(asar, unpacked);
  mkdirSync(library);
  writeFileSync(driver, DRIVE);
  const output = execFileSync(
    process.execPath,
    [
      driver,
      new URL('./electron/electron-double.ts', import.meta.url).href,
      pathToFileURL(join(unpacked, 'dist', 'electron', 'main.js')).href,
      library,
    ],
    { encoding: 'utf8', timeout: 170_000 },
  );
  expect(JSON.parse(output)).toEqual({
    page: ['app://fieldbrief/'],
    kind: 'imported',
    // It was made with a passphrase: what stretches one is in the package.
    recovery: 44,
    hasFonts: true,
    // How well they are read is the engine's own affair.
    names: expect.stringContaining('Damascus'),
  });
});

const textOf = (path: string): string => extractFile(asar, path.slice(1)).toString('utf8');

/** Packages that a built script imports or requires; relative ones are left out. */
function importsOf(script: string): string[] {
  const names = script.matchAll(
    /^import\s(?:[^'"]*\sfrom\s)?["']([^."'][^"']*)["']|require\(["']([^."'][^"']*)["']\)/gm,
  );
  return [...new Set(Array.from(names, (match) => match[1] ?? match[2] ?? ''))];
}

interface Entry {
  readonly unpacked?: boolean;
  readonly files?: Readonly<Record<string, Entry>>;
}

function unpackedFiles(entry: Entry, path = ''): string[] {
  if (!entry.files) return entry.unpacked ? [path] : [];
  return Object.entries(entry.files).flatMap(([name, inner]) =>
    unpackedFiles(inner, `${path}/${name}`),
  );
}
