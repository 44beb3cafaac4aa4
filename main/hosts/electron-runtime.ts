/** Finds Electron's runtime, which is no part of its npm package, or fetches it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/result.ts';

const TIME_LIMIT = 120_000;
const CONNECT_LIMIT = 5_000;

export interface RuntimeOptions {
  /** The `electron` package. */
  readonly package: string;
  readonly env: NodeJS.ProcessEnv;
  /** Hears a line to show over the last one, while it fetches. */
  readonly onProgress: (line: string) => void;
  /** In milliseconds, for all of it. */
  readonly timeLimit?: number;
}

/** The runtime's executable. The error's sentence says why there is none. */
export async function obtainElectron(options: RuntimeOptions): Promise<Result<string>> {
  const present = installedElectron(options);
  if (present !== null) return ok(present);
  const unreachable = await whyUnreachable(options.env);
  if (unreachable !== null) return fail('no-runtime', unreachable);
  const failure = await fetchElectron(options);
  const fetched = failure === null ? installedElectron(options) : null;
  return fetched === null
    ? fail('no-runtime', failure ?? "Electron's runtime was fetched but is not complete.")
    : ok(fetched);
}

/** Where the package's own installer puts it; null when it has not run. */
export function installedElectron(options: Pick<RuntimeOptions, 'package' | 'env'>): string | null {
  const pointer = join(options.package, 'path.txt');
  if (!existsSync(pointer)) return null;
  const dist = options.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(options.package, 'dist');
  const executable = join(dist, readFileSync(pointer, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/**
 * Says within seconds that nothing can be fetched: a network that drops what it does not like would
 * otherwise keep a person waiting for the whole time limit. Behind a proxy only the installer knows.
 */
function whyUnreachable(env: NodeJS.ProcessEnv): Promise<string | null> {
  const proxied = Object.keys(env).some((name) => /^(global_agent_)?https?_proxy$/i.test(name));
  if (proxied) return Promise.resolve(null);
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/';
  const { hostname, port, protocol } = new URL(mirror);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
      timeout: CONNECT_LIMIT,
    });
    const settle = (reason: string | null) => {
      socket.destroy();
      resolve(reason);
    };
    const sentence = `Electron's runtime is not here and ${hostname} can't be reached`;
    socket.once('connect', () => settle(null));
    socket.once('timeout', () => settle(`${sentence}.`));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      settle(`${sentence} (${error.code ?? error.message}).`),
    );
  });
}

/** Runs the package's installer. Null when it did its work, otherwise the reason. */
function fetchElectron(options: RuntimeOptions): Promise<string | null> {
  const limit = options.timeLimit ?? TIME_LIMIT;
  const child = spawn(process.execPath, [join(options.package, 'install.js')], {
    env: options.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const tellTime = progressOf(options.onProgress, limit);
  const errors = collect(child);
  return new Promise((resolve) => {
    const settle = (reason: string | null) => {
      clearInterval(tellTime);
      clearTimeout(timer);
      options.onProgress('');
      resolve(reason);
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.once('error', (error) => settle(`Electron's installer did not start: ${error.message}`));
    child.once('exit', (code) => {
      if (code === 0) settle(null);
      else if (late) settle(`Electron's runtime could not be fetched within ${limit / 1000} s.`);
      else settle(`Electron's runtime could not be fetched: ${lastReason(errors())}.`);
    });
  });
}

function progressOf(tell: (line: string) => void, limit: number): NodeJS.Timeout {
  let seconds = 0;
  const line = () =>
    `Fetching Electron's runtime, once (about 120 MB) … ${seconds} s of at most ${limit / 1000}`;
  tell(line());
  return setInterval(() => {
    seconds += 1;
    tell(line());
  }, 1_000);
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-10_000);
  });
  return () => text;
}

/** The message line of a stack trace, without the kind of error before it. */
function lastReason(errors: string): string {
  const line = errors.split('\n').find((candidate) => /\w*Error\b.*: /.test(candidate));
  return line?.replace(/^.*?Error\b[^:]*: /, '').trim() || 'the installer failed';
}
