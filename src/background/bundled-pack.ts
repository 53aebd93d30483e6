import browser from 'webextension-polyfill';
import { Pack } from '../pack/pack.ts';

/** The pack that ships in the extension, checked. */
export async function readBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('pack.json'));
  return Pack.parse(await response.json());
}
