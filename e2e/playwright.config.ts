import { defineConfig } from '@playwright/test';
import { PATIENCE } from './uneven.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  // Every spec has a library, a host and a profile of its own, and waits for states: two can go side by side.
  workers: 2,
  // Guards against what hangs, no measure of speed, as those of the unit tests.
  timeout: 180_000 * PATIENCE,
  expect: { timeout: 60_000 * PATIENCE },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
