import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Top of the checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A path under the top of the checkout. */
export const at = (/** @type {string[]} */ ...parts) => join(ROOT, ...parts);

/** The browsers that a package is built for. */
export const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);
/** @typedef {(typeof BROWSERS)[number]} BrowserName */
