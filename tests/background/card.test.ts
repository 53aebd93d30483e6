import { expect, test, vi } from 'vitest';
import type { CurrentPack } from '../../src/background/current-pack.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { cardOf } = await import('../../src/background/card.ts');
const { readyPack } = await import('../../src/background/current-pack.ts');

function cardFor(date: string | null, current: CurrentPack = readyPack(samplePack(), 'database')) {
  const claim = current.claims.get('china-share-of-separation');
  return claim === undefined ? null : cardOf(claim, date, current);
}

test('sources that contradict come first, those that support last', () => {
  expect(cardFor(null)?.citations.map((citation) => citation.bearing)).toEqual(['contradicts', 'qualifies', 'supports']);
});

test('a citation carries its source', () => {
  expect(cardFor(null)?.citations[0]).toMatchObject({
    source: 'daily-check',
    publisher: 'Daily Check',
    url: 'https://daily-check.example/report',
    finding: 'Four fifths by 2024.',
    document: null,
    stateMedia: false,
  });
});

test('an old article is judged by its own date, with today’s assessment beside it', () => {
  const card = cardFor('2022-03-01');
  expect(card?.assessment.verdict).toBe('supported');
  expect(card?.now?.verdict).toBe('outdated');
});

test('for an article of now there is no second assessment', () => {
  expect(cardFor('2025-03-01')).toMatchObject({ assessment: { verdict: 'outdated' }, now: null });
  expect(cardFor(null)).toMatchObject({ assessment: { verdict: 'outdated' }, now: null });
});

test('related claims are shown by their wording; one that the pack lacks is left out', () => {
  const pack = samplePack();
  const [first, ...rest] = pack.claims;
  const claims = first === undefined ? rest : [{ ...first, related: ['mine-opening', 'not-in-this-pack'] }, ...rest];
  expect(cardFor(null, readyPack({ ...pack, claims }, 'database'))?.related).toEqual([
    { claim: 'mine-opening', wording: 'A new mine opens within two years.', verdict: 'outdated' },
  ]);
});

test('a claim with a data series has it as its chart, another has none', () => {
  const pack = samplePack();
  const [first, ...rest] = pack.claims;
  const claims = first === undefined ? rest : [{ ...first, chart: 'separation-by-country@2024' }, ...rest];
  expect(cardFor(null, readyPack({ ...pack, claims }, 'database'))?.chart?.points.map(({ of }) => of)).toEqual(['China', 'Malaysia']);
  expect(cardFor(null)?.chart).toBeNull();
});

test('the card says which pack it is from', () => {
  expect(cardFor(null)?.pack).toEqual({ id: 'assay-test', version: samplePack().version });
});
