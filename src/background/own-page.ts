import browser from 'webextension-polyfill';
import type { Sender } from './handler.ts';

/** Whether a message comes from a page of this extension, not from a script in a web page. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
