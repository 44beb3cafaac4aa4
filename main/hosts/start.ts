/** `npm start`: the desktop shell where its runtime is to be had, otherwise the browser host. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#domain/result.ts';
import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { installedChromium } from '../export/find-chromium.ts';
import { Door } from '../workflows/vault/door.ts';
import { openInBrowser } from './browser/open-in-browser.ts';
import { startBrowserHost } from './browser/server.ts';
import { ensureBuilt } from './build.ts';
import { hasDisplay } from './display.ts';
import { obtainElectron } from './electron-runtime.ts';
import { showOverLastLine } from './last-line.ts';
import { assetsFolder, projectFolder, rendererFolder, version } from './project-folders.ts';
import { OWN_FAILURE } from './shell-exit.ts';
import { untilAskedToStop } from './stop-signal.ts';
import { tellConversion } from './tell-conversion.ts';

const USAGE = 'Usage: npm start -- [--library DIR] [--browser]';
/** A shell that ends sooner than this, in milliseconds, and not by its own will, never came up. */
const START_UP = 10_000;

export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const ran = options.browser ? null : await runShell(options.library);
  if (ran?.ok) process.exitCode = ran.value;
  else await runBrowserHost(options.library, ran?.error.message ?? null);
}

/** Runs the desktop shell to its end and gives the exit code, or the sentence why it can't. */
async function runShell(library: string | undefined): Promise<Result<number>> {
  if (!hasDisplay()) return fail('no-display', 'There is no display for a window of its own.');
  const runtime = await obtainElectron({
    package: join(projectFolder(), 'node_modules', 'electron'),
    env: process.env,
    onProgress: showOverLastLine,
  });
  if (!runtime.ok) return runtime;
  await ensureBuilt('shell');
  const began = performance.now();
  const code = await exitCodeOf(runtime.value, [
    projectFolder(),
    ...(library === undefined ? [] : ['--library', library]),
  ]);
  const cameUp = code === 0 || code === OWN_FAILURE || performance.now() - began > START_UP;
  if (cameUp) return ok(code === 0 ? 0 : 1);
  return fail('no-start', `Electron does not start on this machine (it ended with ${code}).`);
}

/** @param reason why it is not the desktop shell; null when a person asked for the browser */
async function runBrowserHost(folder: string | undefined, reason: string | null): Promise<void> {
  if (reason !== null) console.error(`${reason} Fieldbrief opens in a browser instead.`);
  await ensureBuilt('page');
  const opened = await Door.at({
    folder,
    host: 'browser',
    printer: new BrowserPdfPrinter(),
    assets: assetsFolder(),
    version: version(),
    onConverting: tellConversion,
  });
  if (!opened.ok) {
    console.error(opened.error.message);
    process.exitCode = 1;
    return;
  }
  const door = opened.value;
  const host = await startBrowserHost({ library: door, rendererFolder: rendererFolder() });
  // What a browser is given stands in the list of processes, so it is a ticket and not the key.
  const shown = hasDisplay() && (await openInBrowser(host.ticketUrl(), installedChromium()));
  console.error(
    `${shown ? 'Fieldbrief is open in your browser, and' : 'Open Fieldbrief'} at ${host.url}`,
  );
  console.error('Press Ctrl+C to stop.');
  door.catchUp().catch(console.error);
  await untilAskedToStop();
  await host.close();
  await door.close();
}

function readOptions(args: readonly string[]) {
  try {
    const options = { library: { type: 'string' }, browser: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return null;
  }
}

function exitCodeOf(program: string, args: readonly string[]): Promise<number | string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => child.kill(signal));
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'no code'));
  });
}
