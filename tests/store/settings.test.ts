import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../background/fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { isOn, onSettingsChanged, readSettings, setHidden, setSiteOn, writeSettings } = await import('../../src/store/settings.ts');

beforeEach(resetBrowser);

test('without anything stored, Assay is on everywhere', async () => {
  const settings = await readSettings();
  expect(isOn(settings, 'https://news.example/a')).toBe(true);
  expect(settings.density).toBe('normal');
  expect(settings.privateNotes).toBe(false);
});

test('a stored value that cannot be read counts as not set, and the others still hold', async () => {
  await fakeBrowser.storage.local.set({ allOff: 'yes', sitesOff: [1], density: 'all', hidden: [{ claim: 1 }] });
  expect(await readSettings()).toEqual({
    language: 'browser', colours: 'auto', themesOff: [], verdictsOff: [], allOff: false, sitesOff: [], density: 'all', comments: false, hidden: [], selectionButton: true, packsOff: [], privateNotes: false,
    backup: 'remind', backupDays: 30,
  });
});

test('a site switched off is off on all its pages and on no other site', async () => {
  await setSiteOn('https://www.news.example/a?b=1', false);
  const settings = await readSettings();
  expect(isOn(settings, 'http://news.example/other')).toBe(false);
  expect(isOn(settings, 'https://blog.news.example/')).toBe(true);
});

test('two switches turned at once both count', async () => {
  await Promise.all([setSiteOn('https://one.example/', false), setSiteOn('https://two.example/', false)]);
  expect((await readSettings()).sitesOff).toEqual(['one.example', 'two.example']);
});

test('a claim is hidden on one site or on all, and shown again, each apart', async () => {
  const here = { claim: 'x', site: 'one.example' };
  await Promise.all([setHidden(here, true), setHidden({ claim: 'x', site: null }, true), setHidden(here, true)]);
  expect((await readSettings()).hidden).toHaveLength(2);
  expect((await setHidden(here, false)).hidden).toEqual([{ claim: 'x', site: null }]);
});

test('switched on again, a site is gone from the list', async () => {
  await setSiteOn('https://one.example/', false);
  await setSiteOn('https://one.example/', true);
  expect((await readSettings()).sitesOff).toEqual([]);
});

test('the switch for all sites wins over each site', async () => {
  expect(isOn(await writeSettings({ allOff: true }), 'https://news.example/')).toBe(false);
});

test('a page that is no web page is never on, and switching it changes nothing', async () => {
  const settings = await setSiteOn('about:config', false);
  expect(settings.sitesOff).toEqual([]);
  expect(isOn(settings, 'about:config')).toBe(false);
});

test('a change is told with the settings before and after it, until stopped', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await writeSettings({ allOff: true });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard.mock.calls[0]).toMatchObject([{ allOff: true }, { allOff: false }]);
  stop();
  await writeSettings({ allOff: false });
  expect(heard).toHaveBeenCalledTimes(1);
});
