/** Builds the page into dist/renderer and the desktop shell into dist/electron. */
import { copyFileSync, globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { InlineConfig } from 'vite';
import { oneAtATime } from './build-lock.ts';
import { BuildStamp } from './build-stamp.ts';
import { projectFolder } from './project-folders.ts';

const inProject = (...path: string[]) => join(projectFolder(), ...path);
const shellFolder = inProject('dist', 'electron');

interface Part {
  readonly name: string;
  readonly stamp: BuildStamp;
  bundles(): readonly InlineConfig[];
  /** What no bundle takes in. */
  copy?(): void;
}

/** What a browser or a window shows. Its configuration stands with it, for editors and tests. */
const page: Part = {
  name: 'the page',
  stamp: new BuildStamp(
    inProject('dist', 'page.stamp'),
    ['renderer', 'main/domain', 'main/contract', 'package-lock.json'].map((path) =>
      inProject(path),
    ),
  ),
  bundles: () => [{ configFile: inProject('renderer', 'vite.config.ts') }],
};

/** WebAssembly that decodes pictures of PDFs, with its licenses. */
const DECODERS = [
  ...['jbig2.wasm', 'LICENSE_JBIG2', 'LICENSE_PDFJS_JBIG2'],
  ...['openjpeg.wasm', 'LICENSE_OPENJPEG', 'LICENSE_PDFJS_OPENJPEG'],
];

const shell: Part = {
  name: 'the desktop shell',
  stamp: new BuildStamp(
    inProject('dist', 'shell.stamp'),
    ['main', 'package-lock.json'].map((path) => inProject(path)),
  ),
  bundles() {
    rmSync(shellFolder, { recursive: true, force: true });
    return [mainProcess(), preload()];
  },
  copy() {
    for (const name of DECODERS)
      copyFileSync(inProject('node_modules', 'pdfjs-dist', 'wasm', name), join(shellFolder, name));
  },
};

/** Each worker thread comes out beside the main process, under the name by which it is started. */
function mainProcess(): InlineConfig {
  const entries = [
    inProject('main', 'hosts', 'electron', 'main.ts'),
    ...globSync(inProject('main', '*', '*-worker.ts')),
  ];
  return shellBundle('main', ['electron', 'better-sqlite3', 'canvas', '@napi-rs/canvas'], {
    input: Object.fromEntries(entries.map((path) => [basename(path, '.ts'), path])),
    // Flat, so that every piece stands where `projectFolder` expects it.
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
}

/** A sandboxed preload script has no modules: one CommonJS file. */
const preload = (): InlineConfig =>
  shellBundle('preload', ['electron'], {
    input: inProject('main', 'hosts', 'electron', 'preload.ts'),
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  });

/** All but `external` goes into the bundle: the packed app then carries no tree of packages. */
const shellBundle = (
  name: string,
  external: string[],
  options: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>,
): InlineConfig => ({
  configFile: false,
  root: projectFolder(),
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir: shellFolder,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    // What was bundled is passed on with its licenses.
    license: { fileName: `licenses-${name}.md` },
    rolldownOptions: { ...options, external },
  },
});

async function build({ name, stamp, bundles, copy }: Part): Promise<void> {
  const began = performance.now();
  // Taken first: a source that is written while the build runs makes it stale.
  const fingerprint = stamp.fingerprint();
  process.stderr.write(`Building ${name} … `);
  // Half a second, which who starts what is built does not wait for.
  const { build: viteBuild } = await import('vite');
  for (const bundle of bundles()) await viteBuild({ ...bundle, logLevel: 'warn' });
  copy?.();
  stamp.write(fingerprint);
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}

const building = inProject('dist', 'building');

/** Builds what is not up to date: the page, or the desktop shell with its page. */
export async function ensureBuilt(wanted: 'page' | 'shell' = 'page'): Promise<void> {
  const stale = (wanted === 'page' ? [page] : [page, shell]).filter(isStale);
  if (stale.length === 0) return;
  await oneAtATime(building, async () => {
    // Someone else may have built it in the meantime.
    for (const part of stale.filter(isStale)) await build(part);
  });
}

const isStale = ({ stamp }: Part) => !stamp.isCurrent();

/** `npm run build`: all of it, whatever is there. */
export async function run(): Promise<void> {
  await oneAtATime(building, async () => {
    for (const part of [page, shell]) await build(part);
  });
}
