import browser from 'webextension-polyfill';
import { updatePack } from './current-pack.ts';
import { createMenus } from './menus.ts';
import { letActionOpenPanel } from './panel.ts';

/** On install, update and start of the browser: the claim pack into the database, the menu, the button. */
export async function setUp(): Promise<void> {
  await Promise.all([updatePack(), createMenus(), letActionOpenPanel()]);
}

/** On the first install, and never after: what Assay is and does, and whether the browser lets it. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
