import type { Browser } from 'webextension-polyfill';

declare global {
  // Firefox has `browser`; older Chromium only `chrome`, with the same promises where we call it.
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

/** The browser's extension interface, without a polyfill: this runs in web pages and must stay small. */
export function extensionApi(): Browser | undefined {
  return globalThis.browser ?? globalThis.chrome;
}

/** Whether the extension that put this script here is still there: after an update it is not. */
export function extensionAlive(): boolean {
  try {
    return Boolean(extensionApi()?.runtime?.id);
  } catch {
    return false;
  }
}
