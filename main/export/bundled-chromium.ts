import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { escapeHtml } from './escape.ts';
import type { FoundChromium } from './find-chromium.ts';

/**
 * The Chromium inside the npm package `@sparticuz/chromium` (Linux x64 only), unpacked once into the
 * user's cache: nothing is downloaded. Null where the package or the platform is another.
 * @throws {Error} with the system's code when the cache cannot be written
 */
export async function bundledChromium(): Promise<FoundChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const found = packageFolder();
  if (found === null) return null;
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'fieldbrief', `chromium-${found.version}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unpacked = (archive: string, name: string, unpack: Unpack) =>
    once(join(folder, name), (beside) => unpack(join(found.bin, archive), beside));
  const executablePath = await unpacked('chromium.br', 'chromium', writeProgram);
  const env: Record<string, string> = {};
  if (!starts(executablePath)) {
    const libraries = join(await unpacked('al2023.tar.br', 'al2023', untar), 'lib');
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!process.env.FONTCONFIG_FILE && !process.env.FONTCONFIG_PATH) {
    const fonts = await unpacked('fonts.tar.br', 'fonts', untar);
    env.FONTCONFIG_FILE = await once(join(folder, 'fonts.conf'), (beside) =>
      writeFileSync(beside, fontConfiguration(fonts), { flush: true }),
    );
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

type Unpack = (archive: string, target: string) => Promise<void> | void;

/** Makes `target` beside it and renames, so that processes at once all end with one whole copy. */
async function once(
  target: string,
  make: (beside: string) => Promise<void> | void,
): Promise<string> {
  if (existsSync(target)) return target;
  const beside = `${target}.${process.pid}`;
  try {
    await make(beside);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // A folder cannot replace another one: a process that was faster has made the same.
    if (!existsSync(target)) throw error;
  }
  return target;
}

// Flushed, or a power cut after the rename would leave an empty program for good.
const writeProgram: Unpack = (archive, target) =>
  pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o700, flush: true }),
  );

const untar: Unpack = (archive, target) => {
  mkdirSync(target, { mode: 0o700 });
  const input = brotliDecompressSync(readFileSync(archive));
  execFileSync('tar', ['-xo', '-C', target], { input, stdio: ['pipe', 'ignore', 'ignore'] });
};

/** False where the system lacks its libraries: then the loader ends it before it begins. */
function starts(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Chromium ends at once where there is no font at all; the system's own fonts come first. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escapeHtml(folder)}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
