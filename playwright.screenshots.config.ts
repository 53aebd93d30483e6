import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: pictures of the product for the documentation, taken anew from the built package. */
export default defineConfig({
  testDir: 'tests/browser/screenshots',
  testMatch: '*.shots.ts',
  timeout: 60_000,
  workers: 1,
  outputDir: 'dist/test/screenshots',
});
