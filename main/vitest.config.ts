import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ALONE, SHARING_ROOMS } from './bench/test-worlds.ts';
import { findChromium } from './export/find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Guards against what hangs, no measure of speed: the terminal's tests start processes, and a busy machine takes many
// times as long.
const GUARDS = { testTimeout: 180_000, hookTimeout: 180_000 };
// As `hosts/require-node.mjs` has it: threads of the tests' programs read TypeScript as well.
const STEADY_WASM = ['--wasm-wrapper-tiering-budget=2147483647'];
const IN_A_BROWSER = 'renderer/**/*.browser.test.ts';
/** Each takes half a minute or more. */
const LONG = /\/every-(?:dialog|place|component)\.|\/torture\/|\/cli\/cli\.|\/history\/history\./;

/** What takes long begins first, so that no core waits for it at the end: a fresh clone knows of no times yet. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...Map.groupBy(sorted, ({ project }) => project.name).values()].flatMap((project) => {
      const long = project.filter(({ moduleId }) => LONG.test(moduleId));
      return [...long, ...project.filter((file) => !long.includes(file))];
    });
  }
}

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const chromium = await findChromium();
  if (chromium === null) throw new Error('The suite needs a Chromium: see FIELDBRIEF_CHROMIUM.');
  return {
    root,
    test: {
      // Vitest leaves a core idle; on two cores that doubles the time.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      // Lit says in each file that it warns; its warnings are wanted.
      onConsoleLog: (log) => !log.startsWith('Lit is in dev mode.'),
      // Of the renderer: `npm run coverage`.
      coverage: {
        provider: 'v8',
        include: ['renderer/**/*.ts'],
        exclude: [
          'renderer/**/*.{test,states,d}.ts',
          'renderer/**/test/**',
          'renderer/vite.config.ts',
        ],
        reporter: ['json-summary'],
        reportOnFailure: true,
        reportsDirectory: 'test-results/coverage',
      },
      sequence: { sequencer: LongFirst },
      reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
      projects: [
        {
          root,
          test: {
            name: 'node',
            include: [
              'main/*.test.ts',
              `main/!(${SHARING_ROOMS.join('|')})/**/*.test.ts`,
              'renderer/**/*.test.ts',
              ...ALONE,
            ],
            exclude: [IN_A_BROWSER],
            execArgv: STEADY_WASM,
            ...GUARDS,
          },
        },
        {
          root,
          test: {
            name: 'sharing',
            include: [`main/{${SHARING_ROOMS.join(',')}}/**/*.test.ts`],
            exclude: [...ALONE],
            setupFiles: ['main/domain/language/testing.ts'],
            isolate: false,
            execArgv: STEADY_WASM,
            ...GUARDS,
          },
        },
        {
          root,
          // What is found while tests run would reload the page under them: everything is named, or served as it is.
          optimizeDeps: {
            noDiscovery: true,
            include: [
              'axe-core',
              'd3-force',
              'd3-geo',
              'lit',
              'lit/decorators.js',
              'lit/directives/class-map.js',
              'lit/directives/keyed.js',
              'lit/directives/live.js',
              'lit/directives/repeat.js',
              'pdfjs-dist',
              'pdfjs-dist/build/pdf.worker.mjs',
              'topojson-client',
              'valibot',
            ],
          },
          test: {
            name: 'browser',
            include: [IN_A_BROWSER],
            ...GUARDS,
            // After the others, which would take the processor from it.
            sequence: { groupOrder: 1 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1_280, height: 800 },
              provider: playwright({
                launchOptions: {
                  executablePath: chromium.executablePath,
                  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
                  env: { ...process.env, ...chromium.env },
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
