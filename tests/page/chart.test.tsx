// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../src/messages.ts';
import { SeriesChart } from '../../src/page/card/chart.tsx';
import type { Chart } from '../../src/page/card/chart.tsx';
import { fakeExtension } from './fake-extension.ts';

beforeEach(() => void fakeExtension(() => null));
afterEach(() => vi.unstubAllGlobals());

const point = { of: 'China', period: '2024', low: 270_000, high: 270_000, mark: null } as const;
const CHART: Chart = {
  title: 'Mine output', what: 'oxide', unit: 'tonne', kind: 'bars', period: '2024', asOf: '2025-01', note: 'A note.', sources: [],
  points: [point, { ...point, of: 'India', low: 2_900, high: 3_100, mark: 'estimate' }],
};

function drawn(chart: Chart, figures: Mark['figures'] = []): HTMLElement {
  const place = document.createElement('div');
  render(<SeriesChart chart={chart} checks={figures} />, place);
  return place;
}

const rows = (place: HTMLElement): string[] => [...place.querySelectorAll('tr')].map(({ textContent }) => textContent.trim());
const widths = (place: HTMLElement): number[] => [...place.querySelectorAll('rect:not(.range)')].map((rect) => Number(rect.getAttribute('width')));

function said(page: { low: number; high: number; unit: string }): Mark['figures'] {
  const source = { ...page, year: 2024, is: 'found', what: 'output', cite: 'x' } as const;
  return [{ slot: 'output', page: { ...page, comparator: 'about', asOf: null, text: 'so much' }, source, outcome: 'differs' }];
}

test('bars are a table: each row names what it counts, with its number', () => {
  expect(rows(drawn(CHART))).toEqual(['ChinaunitCount 270,000', expect.stringMatching(/^IndiaunitCount 2,900.3,100 chartEstimate$/)]);
  expect(drawn(CHART).querySelector('.facts')?.textContent).toBe('oxide · unitTonnes · 2024');
});

test('bars are drawn to scale', () => {
  expect(widths(drawn(CHART))).toEqual([100, expect.closeTo(1.07, 1)]);
});

test('the page’s figure is a row of its own, in the chart’s unit', () => {
  const place = drawn(CHART, said({ low: 540_000_000, high: 540_000_000, unit: 'kilogram' }));
  expect(rows(place)[0]).toBe('figuresPageunitCount 540,000');
  expect(widths(place).slice(0, 2)).toEqual([100, 50]);
});

test('a figure of another kind is no row', () => {
  expect(rows(drawn(CHART, said({ low: 69, high: 69, unit: 'percent' })))).toHaveLength(2);
});

test('what went on over time has a row for each period', () => {
  const points = [{ ...point, period: '2022', low: 100, high: 100 }, { ...point, period: '2023', low: 50, high: 50 }];
  const place = drawn({ ...CHART, kind: 'line', points });
  expect(rows(place)).toEqual(['China 2022unitCount 100', 'China 2023unitCount 50']);
  expect(widths(place)).toEqual([100, 50]);
});

test('of a long series the first rows are shown and the others folded away', () => {
  const points = Array.from({ length: 11 }, (_, at) => ({ ...point, period: String(2010 + at) }));
  const place = drawn({ ...CHART, points });
  expect(place.querySelectorAll('details tr')).toHaveLength(3);
  expect(rows(place)).toHaveLength(11);
});
