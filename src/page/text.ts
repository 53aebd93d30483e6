import { extensionApi } from './browser.ts';

/**
 * A text of the interface in the reader's language.
 * @param key of _locales
 * @param values for the places $1, $2 ... of the message
 */
export function text(key: string, ...values: (string | number)[]): string {
  return extensionApi()?.i18n.getMessage(key, values.map(String)) || key;
}

/** `rtl` where the reader's browser speaks a language written from right to left. */
export function textDirection(): 'ltr' | 'rtl' {
  return text('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
