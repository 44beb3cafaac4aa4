import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { FoundChromium } from './find-chromium.ts';

/**
 * The Chromium inside the npm package `@sparticuz/chromium` (Linux x64 only), unpacked once into the
 * user's cache: nothing is downloaded. Null where the package or the platform is another.
 */
export async function bundledChromium(): Promise<FoundChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const archive = packageFolder();
  if (archive === null) return null;
  const executablePath = await unpacked(archive, 'chromium.br', writeProgram);
  const env: Record<string, string> = {};
  if (lacksLibraries(executablePath)) {
    const libraries = join(await unpacked(archive, 'al2023.tar.br', untar), 'lib');
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_PATH = join(await unpacked(archive, 'fonts.tar.br', untar), 'fonts');
  }
  return { executablePath, env };
}

/** The package's version names the cache, so an upgrade unpacks anew. */
function packageFolder(): { bin: string; version: string } | null {
  try {
    const folder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { bin: join(folder, 'bin'), version: String(manifest.version) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** Unpacks beside and renames, so that two processes at once both end with a whole copy. */
async function unpacked(
  { bin, version }: { bin: string; version: string },
  name: string,
  unpack: (archive: string, target: string) => Promise<void>,
): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'fieldbrief', `chromium-${version}`);
  const target = join(folder, name.replace(/(\.tar)?\.br$/, ''));
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = `${target}.${process.pid}`;
  await unpack(join(bin, name), beside);
  if (existsSync(target)) rmSync(beside, { recursive: true });
  else renameSync(beside, target);
  return target;
}

const writeProgram = (archive: string, target: string) =>
  pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o700 }),
  );

async function untar(archive: string, target: string): Promise<void> {
  mkdirSync(target, { mode: 0o700 });
  const tar = spawn('tar', ['-x', '-C', target], { stdio: ['pipe', 'ignore', 'ignore'] });
  const closed = once(tar, 'close');
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`tar could not unpack ${archive}.`);
}

function lacksLibraries(program: string): boolean {
  return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
}
