import browser from 'webextension-polyfill';

/** A string of the reader's language, with its places ($1 or named) filled. */
export function text(key: string, ...places: (string | number)[]): string {
  return browser.i18n.getMessage(key, places.map(String));
}
