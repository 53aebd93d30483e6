import { beforeEach, expect, test, vi } from 'vitest';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const { readyPack } = await original<typeof import('../../src/background/current-pack.ts')>();
  const pack = samplePack();
  const claims = pack.claims.map((claim) => ({ ...claim, claim: `${claim.claim} <&>` }));
  const current = readyPack({ ...pack, claims }, 'database');
  return { currentPack: async () => current };
});
const { openTyped, suggestAnswers } = await import('../../src/background/omnibox.ts');
const { takePending } = await import('../../src/store/pending.ts');

const PAGE = 'extension://assay/lookup.html';
const TYPED = ' China separates nearly all of the rare earths. ';

async function suggested(typed: string): Promise<unknown> {
  const suggest = vi.fn();
  await suggestAnswers(typed, suggest);
  return suggest.mock.calls[0]?.[0];
}

beforeEach(() => {
  resetBrowser();
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
});

test('Firefox shows descriptions as they are, Chrome reads them as XML', async () => {
  const [plain] = [await suggested(TYPED)];
  expect(plain).toMatchObject([{ content: 'claim:china-share-of-separation', description: expect.stringContaining('<&>') }]);
  Object.assign(fakeBrowser, { sidePanel: { open: () => undefined, setPanelBehavior: () => undefined } });
  expect(await suggested(TYPED)).toMatchObject([{ description: expect.stringContaining('&#60;&#38;&#62;') }]);
});

test('too few letters suggest nothing', async () => {
  expect(await suggested(' a ')).toEqual([]);
});

test('a suggestion opens its claim, anything else is looked up; neither stands in the address', async () => {
  await openTyped('claim:mine-opening', 'currentTab');
  expect(fakeBrowser.tabs.update).toHaveBeenCalledWith({ url: PAGE });
  expect(await takePending('look-up')).toEqual({ show: 'claim', id: 'mine-opening' });

  await openTyped(TYPED, 'newBackgroundTab');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: PAGE, active: false });
  expect(await takePending('look-up')).toEqual({ show: 'lookup', text: TYPED.trim() });
  expect(await takePending()).toBeNull();
});
