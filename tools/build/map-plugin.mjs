import { buildMap } from './map.mjs';

/** Built once for both browsers. @type {Promise<string> | undefined} */
let map;

/**
 * Serves `assay:world`: the countries that the library's map draws.
 * @type {import('esbuild').Plugin}
 */
export const mapPlugin = {
  name: 'map',
  setup(build) {
    build.onResolve({ filter: /^assay:world$/ }, ({ path }) => ({ path, namespace: 'map' }));
    build.onLoad({ filter: /.*/, namespace: 'map' }, async () => {
      map ??= buildMap();
      // Browsers read JSON in a string several times faster than the same as code.
      return { contents: `export const WORLD = JSON.parse(${JSON.stringify(await map)});` };
    });
  },
};
