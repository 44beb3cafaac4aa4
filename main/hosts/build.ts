/** Builds the page into dist/renderer, the terminal into dist/terminal and the desktop shell into dist/electron. */
import { copyFileSync, globSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { InlineConfig } from 'vite';
import { oneAtATime } from './build-lock.ts';
import { BuildStamp } from './build-stamp.ts';
import { projectFolder } from './project-folders.ts';

const inProject = (...path: string[]) => join(projectFolder(), ...path);

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

/** Rooms of `main` that no program takes in: what measures it and what trains its engine. */
const NO_PROGRAM = new Set(['bench', 'train']);
const programSources = () => [
  ...readdirSync(inProject('main'))
    .filter((room) => !NO_PROGRAM.has(room))
    .map((room) => inProject('main', room)),
  inProject('package-lock.json'),
];

/** A main process, with what else `bundles` gives, in a folder of `dist` of its own. */
const programPart = (
  name: string,
  folder: string,
  bundles: (folder: string) => InlineConfig[],
): Part => ({
  name,
  stamp: new BuildStamp(inProject('dist', `${folder}.stamp`), programSources()),
  bundles() {
    rmSync(inProject('dist', folder), { recursive: true, force: true });
    return bundles(inProject('dist', folder));
  },
  copy() {
    for (const decoder of DECODERS)
      copyFileSync(
        inProject('node_modules', 'pdfjs-dist', 'wasm', decoder),
        inProject('dist', folder, decoder),
      );
  },
});

const shell = programPart('the desktop shell', 'electron', (folder) => [
  mainProcess(folder, inProject('main', 'hosts', 'electron', 'main.ts')),
  // A sandboxed preload script has no modules: one CommonJS file.
  program('preload', folder, ['electron'], {
    input: inProject('main', 'hosts', 'electron', 'preload.ts'),
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  }),
]);

/** Its sources do as well; built, it starts in two thirds of the time and reads a document in a third. */
const terminal = programPart('the terminal', 'terminal', (folder) => [
  mainProcess(folder, inProject('main', 'hosts', 'cli', 'run.ts'), [
    '@sparticuz/chromium',
    'playwright-core',
    'vite',
  ]),
]);

/** Each worker thread comes out beside the main process, under the name by which it is started. */
function mainProcess(folder: string, entry: string, external: string[] = []): InlineConfig {
  const entries = [entry, ...globSync(inProject('main', '*', '*-worker.ts'))];
  const natively = ['electron', 'better-sqlite3', 'canvas', '@napi-rs/canvas'];
  return program('main', folder, [...natively, ...external], {
    input: Object.fromEntries(entries.map((path) => [basename(path, '.ts'), path])),
    // Flat, so that every piece stands where `projectFolder` expects it.
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
}

/** All but `external` goes into the bundle: the packed app then carries no tree of packages. */
const program = (
  name: string,
  outDir: string,
  external: string[],
  options: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>,
): InlineConfig => ({
  configFile: false,
  root: projectFolder(),
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir,
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

/** Builds what is not up to date: the page, the terminal, or the desktop shell with its page. */
export async function ensureBuilt(wanted: 'page' | 'shell' | 'terminal' = 'page'): Promise<void> {
  const parts = { page: [page], shell: [page, shell], terminal: [terminal] };
  const stale = parts[wanted].filter(isStale);
  if (stale.length === 0) return;
  await oneAtATime(building, async () => {
    // Someone else may have built it in the meantime.
    for (const part of stale.filter(isStale)) await build(part);
  });
}

const isStale = ({ stamp }: Part) => !stamp.isCurrent();

/** The built terminal, where it is that of the present sources. */
export const builtTerminal = (): string | null =>
  isStale(terminal) ? null : inProject('dist', 'terminal', 'run.js');

/** `npm run build`: all of it, whatever is there. */
export async function run(): Promise<void> {
  await oneAtATime(building, async () => {
    for (const part of [page, terminal, shell]) await build(part);
  });
}
