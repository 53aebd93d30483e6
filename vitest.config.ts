import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = {
  // The build makes this module from the compiled pack; unit tests run on fixed words.
  'assay:triggers': fileURLToPath(new URL('tests/setup/triggers.ts', import.meta.url)),
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/long/**', 'tests/bench/**'],
          // Property tests and whole packs take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/browser/firefox/**/*.test.ts'],
          // One Firefox at a time: a start takes most of two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'long', include: ['tests/long/**/*.test.{ts,tsx}'], testTimeout: 600_000 },
      },
    ],
  },
});
