// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark, PageFacts } from '../../src/messages.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { answers } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const PAGE: PageFacts = {
  url: 'https://news.example/minerals', title: 'Minerals', headline: null, date: '2026-11-19', author: null, site: null, language: 'en',
};
const MARK: Mark = {
  block: 'b1', start: 0, end: 20, quote: 'Some 60 percent are refined in China', claim: 'china-refining', tier: 'match', stance: 'asserts',
  speaker: null, via: null, why: {}, wording: 'China refines nine tenths of rare earths.', verdict: 'supported', underline: 'supported',
  figures: [{
    slot: 'part', outcome: 'differs',
    page: { low: 60, high: 60, unit: 'percent', comparator: 'about', asOf: null, text: '60 percent' },
    source: { low: 85, high: 92, unit: 'percent', year: 2024, is: 'found', what: 'output', cite: 'x' },
  }],
};
const SECOND: Mark = {
  ...MARK, block: 'b2', claim: 'f-35', wording: 'An F-35 holds 920 pounds of them.', verdict: 'misleading', figures: [],
  quote: 'the jet holds 920 pounds', stance: 'reports', speaker: 'a general',
};

const ordered = vi.fn<(order: { type: string }) => unknown>();
const asked = vi.fn<(message: { type: string }) => unknown>();

/** The page's reader answers with these marks. */
function pageHas(marks: Mark[], origin: 'database' | 'bundled' = 'database'): void {
  ordered.mockImplementation(({ type }) => (type === 'list-marks' ? { page: PAGE, marks, on: true, origin } : { ok: true }));
}

beforeEach(() => {
  Object.assign(answers, { url: PAGE.url, allowed: true, isMute: false, settings: {}, order: ordered, worker: asked });
  pageHas([MARK, SECOND]);
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

test('lists the claims in reading order, with verdict, stance and speaker', async () => {
  render(<Panel />);
  await screen.findByText('2 claims: 1 holds, 1 misleading; 1 reported.');
  const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual([MARK.wording, SECOND.wording]);
  expect(screen.getAllByText('Misleading')).not.toHaveLength(0);
  expect(screen.getByText(/a general/)).toBeTruthy();
});

test('sets the page’s figure beside the sources’', async () => {
  render(<Panel />);
  expect((await screen.findByText('60 percent')).tagName).toBe('DD');
  expect(screen.getByText(/85.*92/).closest('div')?.textContent).toContain('The sources say');
});

test('a click on a quote shows that place on the page', async () => {
  render(<Panel />);
  fireEvent.click(await screen.findByRole('button', { name: /holds 920 pounds/ }));
  await waitFor(() => expect(ordered).toHaveBeenCalledWith({ type: 'jump', index: 1 }));
});

test.each([
  ['a page of the browser', { url: 'about:config' }, 'Assay cannot read pages of the browser itself'],
  ['all sites off', { settings: { allOff: true } }, 'switched off on all sites'],
  ['this site off', { settings: { sitesOff: ['news.example'] } }, 'switched off on this site'],
  ['no access', { allowed: false }, 'may not read news.example'],
  ['no reader in the page', { order: () => Promise.reject(new Error('nobody there')) }, 'No claims that Assay knows'],
])('says why there are no claims: %s', async (_, change, said) => {
  Object.assign(answers, change);
  render(<Panel />);
  expect(await screen.findByText(new RegExp(said))).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});

test('a filter leaves the claims of one verdict or one stance, and jumps still lead to their own places', async () => {
  render(<Panel />);
  const chip = await screen.findByRole('button', { name: /^Misleading 1$/ });
  fireEvent.click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([SECOND.wording]);
  expect(screen.getByText('1 of 2 marked places')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /holds 920 pounds/ }));
  await waitFor(() => expect(ordered).toHaveBeenCalledWith({ type: 'jump', index: 1 }));

  fireEvent.click(screen.getByRole('button', { name: 'Said by the page 1' }));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([MARK.wording]);
  fireEvent.click(screen.getByRole('button', { name: 'Said by the page 1' }));
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
});

test('where the browser does not answer it says so, and asks once more', async () => {
  answers.isMute = true;
  render(<Panel />);
  await screen.findByText(/did not say what is on this page/);
  answers.isMute = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^2 claims:/)).toBeTruthy();
});

test('says when the claims come from the copy that ships with Assay', async () => {
  pageHas([MARK], 'bundled');
  render(<Panel />);
  expect((await screen.findByRole('alert')).textContent).toContain('the copy that ships with Assay');
});

test('a look-up shows claims with their verdict, and says where there is none', async () => {
  const answer = { rank: 1, kind: 'claim', id: 'f-35', wording: SECOND.wording, verdict: 'misleading', score: 1, tier: 'match', why: '', figures: [] };
  pageHas([]);
  asked.mockReturnValueOnce({ answers: [answer], origin: 'database' }).mockReturnValueOnce({ answers: [], origin: 'database' });
  render(<Panel />);
  const field = await screen.findByRole('searchbox');
  fireEvent.input(field, { target: { value: ' pounds in a jet ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
  expect((await screen.findByRole('heading', { level: 3 })).textContent).toBe(SECOND.wording);
  expect(asked).toHaveBeenCalledWith({ type: 'lookup', text: 'pounds in a jet' });

  fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
  expect(await screen.findByText(/Nothing known about this/)).toBeTruthy();
});
