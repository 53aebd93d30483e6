import { existsSync, readFileSync } from 'node:fs';
import { TRIGGERS } from './pack.mjs';

/**
 * Serves `assay:triggers`: the words without which no pattern of the compiled pack can match.
 * @type {import('esbuild').Plugin}
 */
export const triggersPlugin = {
  name: 'triggers',
  setup(build) {
    build.onResolve({ filter: /^assay:triggers$/ }, ({ path }) => ({ path, namespace: 'triggers' }));
    build.onLoad({ filter: /.*/, namespace: 'triggers' }, () =>
      existsSync(TRIGGERS)
        ? { contents: `export const TRIGGERS = ${readFileSync(TRIGGERS, 'utf8')};`, watchFiles: [TRIGGERS] }
        : { errors: [{ text: 'dist/pack/triggers.json is missing: compile the claim pack first (npm run build).' }] },
    );
  },
};
