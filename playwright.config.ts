import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser/chromium',
  outputDir: 'dist/test/chromium',
  // Two cores: one browser each; more make timings, and with them tests, unsteady.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A loaded machine can be late once; a test that needs its second try is named as flaky in the output.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'dist/test/chromium.json' }]],
});
