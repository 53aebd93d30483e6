import browser from 'webextension-polyfill';
import { Pack } from '../pack/pack.ts';

/** The pack that ships in the extension, checked, with the SHA-256 of its file. */
export async function readBundledPack(): Promise<{ pack: Pack; digest: string }> {
  const response = await fetch(browser.runtime.getURL('pack.json'));
  const file = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  const pack = Pack.parse(JSON.parse(new TextDecoder().decode(file)));
  return { pack, digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
