/** Derives each browser's manifest from the one at the top. */

/** @typedef {typeof import('../../manifest.json')} Manifest */

/**
 * @param {Manifest} source
 * @param {import('./paths.mjs').BrowserName} browser
 * @param {string} version
 */
export function deriveManifest(source, browser, version) {
  return { version, ...(browser === 'chrome' ? forChrome(source) : forFirefox(source)) };
}

/** @param {Manifest} source */
function forChrome({ browser_specific_settings: _gecko, sidebar_action: _sidebar, ...rest }) {
  const { scripts: _scripts, ...background } = rest.background;
  return { ...rest, background };
}

/** @param {Manifest} source */
function forFirefox({ storage: _schema, side_panel: _panel, minimum_chrome_version: _minimum, ...rest }) {
  const { service_worker: _worker, ...background } = rest.background;
  return { ...rest, background, permissions: rest.permissions.filter((name) => name !== 'sidePanel') };
}
