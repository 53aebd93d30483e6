import { defineConfig } from '@playwright/test';

/** What can only be timed in a real browser: `npm run bench -- import`, after `npm run build`. */
export default defineConfig({
  testDir: 'tests/browser/bench',
  testMatch: '*.bench.ts',
  outputDir: 'dist/test/bench',
  workers: 1,
  reporter: 'line',
});
