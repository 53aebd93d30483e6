import { expect, test } from 'vitest';
import { chartOf } from '../../src/background/chart.ts';
import type { CurrentPack } from '../../src/background/current-pack.ts';
import { samplePack } from '../store/sample-pack.ts';

function current(kind: 'line' | 'bars' = 'bars'): Pick<CurrentPack, 'series' | 'sources'> {
  const { series, sources } = samplePack();
  return {
    series: new Map(series.map((one) => [one.id, { ...one, kind }])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

test('bars are those of the period, with the sources of these alone', () => {
  expect(chartOf('separation-by-country@2024', current())).toMatchObject({
    title: 'Separation by country', unit: 'percent', kind: 'bars', period: '2024',
    points: [
      { of: 'China', period: '2024', low: 86, high: 86, mark: 'estimate' },
      { of: 'Malaysia', period: '2024', low: 5, high: 5, mark: null },
    ],
    sources: [{ publisher: 'Institute of Trade' }, { publisher: 'Ministry of Mines' }],
  });
  expect(chartOf('separation-by-country@2023', current())?.sources.map(({ publisher }) => publisher)).toEqual(['Institute of Trade']);
});

test('a line is shown in full, with the period to point at', () => {
  const chart = chartOf('separation-by-country@2023', current('line'));
  expect(chart?.period).toBe('2023');
  expect(chart?.points).toHaveLength(3);
});

test('without a period the whole series is shown', () => {
  expect(chartOf('separation-by-country', current())).toMatchObject({ period: null, points: { length: 3 } });
});

test('a series or a period that the pack lacks is no chart', () => {
  expect(chartOf('no-such-series@2024', current())).toBeNull();
  expect(chartOf('separation-by-country@1999', current())).toBeNull();
});
