import browser from 'webextension-polyfill';
import type { Wording } from '../../figure-text.ts';
import { text } from '../../text.ts';

/** The reader's language, as extension pages get it. */
export function wording(): Wording {
  return { locale: browser.i18n.getUILanguage(), text };
}
