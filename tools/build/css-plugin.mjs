import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Style sheets that scripts import come as text for a shadow root, without the spaces that people read them by.
 * @type {import('esbuild').Plugin}
 */
export const cssPlugin = {
  name: 'css',
  setup(build) {
    const { minify, target } = build.initialOptions;
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const options = { loader: /** @type {const} */ ('css'), ...(minify === undefined ? {} : { minify }), ...(target === undefined ? {} : { target }) };
      const { code } = await transform(await readFile(path, 'utf8'), options);
      return { contents: code, loader: 'text' };
    });
  },
};
