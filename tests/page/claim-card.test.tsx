// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card, Mark } from '../../src/messages.ts';
import { citationText } from '../../src/page/card/citation-text.ts';
import { ClaimCard } from '../../src/page/card/claim-card.tsx';
import { formatFigure } from '../../src/page/card/format.ts';
import { fakeExtension } from './fake-extension.ts';
import { sampleCard, sampleCitation, sampleMark } from './sample-mark.ts';

beforeEach(() => void fakeExtension(() => null));
afterEach(() => vi.unstubAllGlobals());

const NOW = Date.parse('2026-11-25');

function shown(card: Card, mark: Mark | null = null): HTMLElement {
  const place = document.createElement('div');
  const props = { card, mark, isBundled: false, now: NOW, back: null, controls: null, actions: null, onRelated: () => undefined };
  render(<ClaimCard {...props} />, place);
  return place;
}

const figure = { low: 85, high: 92, unit: 'percent', year: 2024, is: 'found', what: 'share', cite: 'a-source' } as const;
const onPage = { low: 90, high: 90, unit: 'percent', comparator: 'about', asOf: null, text: '90 percent' } as const;

test('sources that contradict come first, then those that qualify, then those that support', () => {
  const citations = (['supports', 'qualifies', 'contradicts'] as const).map((bearing) => sampleCitation({ bearing, title: bearing }));
  const titles = [...shown(sampleCard({ citations })).querySelectorAll('.sources a')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['contradicts', 'qualifies', 'supports']);
});

test('links lead to web addresses only, and hand over nothing', () => {
  const citations = [
    sampleCitation({ title: 'good' }), sampleCitation({ title: 'bad', url: 'javascript:alert(1)' }), sampleCitation({ title: 'none', url: null }),
  ];
  const links = [...shown(sampleCard({ citations })).querySelectorAll('a')];
  expect(links.map(({ textContent, rel, target }) => [textContent, rel, target])).toEqual([['good', 'noopener noreferrer', '_blank']]);
});

test('hostile text stays text', () => {
  const card = sampleCard({ wording: '<img src=x onerror=alert(1)>', citations: [sampleCitation({ finding: '<script>1</script>' })] });
  expect(shown(card).querySelector('img, script')).toBeNull();
});

test('the verdict is a word and a shape', () => {
  const badge = shown(sampleCard()).querySelector('.verdict');
  expect(badge?.textContent).toBe('verdictFalse');
  expect(badge?.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
});

test('the page’s figure stands beside the sources’', () => {
  const mark = sampleMark({ figures: [{ slot: 'share', page: onPage, source: figure, outcome: 'same' }] });
  const texts = [...shown(sampleCard({ figures: [figure] }), mark).querySelectorAll('.comparison dd')].map(({ textContent }) => textContent);
  // How a range of percents is set differs from one version of the browser's tables to the next.
  expect(texts).toEqual(['90 percent', expect.stringMatching(/^85%?\s?–\s?92%figuresOf share 2024$/)]);
});

test('agreeing with a figure that only circulates is not shown as sources agreeing', () => {
  const source = { ...figure, is: 'claimed' } as const;
  const mark = sampleMark({ figures: [{ slot: 'share', page: onPage, source, outcome: 'same' }] });
  const text = shown(sampleCard(), mark).querySelector('.comparison')?.textContent;
  expect(text).toContain('figuresSameAsClaimed');
  expect(text).not.toMatch(/figuresSources|figuresSame$/);
});

test('who says it on the page, and whom the page cites', () => {
  const text = shown(sampleCard(), sampleMark({ stance: 'reports', speaker: 'a senator', via: 'a magazine' })).querySelector('.stance')?.textContent;
  expect(text).toBe('stanceReportsBy a senator stanceVia a magazine');
});

test.each([['2026-11-22', false], ['2026-01-10', true]])('checked on %s: warns %s', (checked, warns) => {
  expect(shown(sampleCard({ checked })).textContent.includes('cardStale')).toBe(warns);
});

test('today’s verdict is shown where it is another', () => {
  const now = { from: '2026-01', until: null, verdict: 'outdated', reason: 'No longer.' } as const;
  expect(shown(sampleCard({ now })).querySelector('.today')?.textContent).toContain('No longer.');
});

test.each([
  [{ low: 14.8e12, high: 14.8e12, unit: 'usd' }, 'unitDollars 14.8 trillion'],
  [{ low: 3.8e6, high: 3.8e6, unit: 'tonne' }, 'unitTonnes 3.8 million'],
  [{ low: 920, high: 920, unit: 'pound' }, '920 lb'],
  [{ low: 40, high: 70, unit: 'kilogram' }, '40–70 kg'],
  [{ low: 17, high: 17, unit: 'count' }, 'unitCount 17'],
  [{ low: 1500, high: 1500, unit: 'of a later pack' }, 'unitCount 1,500'],
])('figure %j reads %s', (given, words) => {
  expect(formatFigure(given)).toBe(words);
});

test('a copied citation names claim, verdict and every source', () => {
  const text = citationText(sampleCard({ citations: [sampleCitation(), sampleCitation({ publisher: 'B', title: 'T', url: null, document: 'DOI 1' })] }));
  expect(text.split('\n')).toEqual([
    'A claim.', 'verdictFalse: Sources contradict it.', '- An office, A report, Mar 2025, https://office.example/report',
    '- B, T, Mar 2025, DOI 1', expect.stringContaining('a-claim'),
  ]);
});
