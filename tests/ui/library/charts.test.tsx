import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { FullSeries } from '../../../src/library-messages.ts';
import { Series } from '../../../src/pack/series.ts';
import { samplePack } from '../../store/sample-pack.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));
const { readyPack } = await import('../../../src/background/current-pack.ts');
const { entryOf } = await import('../../../src/background/library/entry.ts');
const { layOutBars } = await import('../../../src/ui/library/chart/bars-layout.ts');
const { layOutLines } = await import('../../../src/ui/library/chart/lines-layout.ts');
const { chartFile } = await import('../../../src/ui/library/chart/chart-file.tsx');
const { seriesTable, valueText } = await import('../../../src/ui/library/chart/series-table.ts');
const { seriesToCsv } = await import('../../../src/ui/library/chart/series-csv.ts');

/** All data series as editors wrote them, and as the worker hands them to the charts. */
const written = readdirSync('annotations/figures').filter((file) => file.endsWith('.yaml')).map((file) => Series.parse(parse(readFileSync(join('annotations/figures', file), 'utf8'))));
const current = readyPack({ ...samplePack(), series: written }, 'database');
const pairs = written.map((series): [string, Series, FullSeries] => {
  const entry = entryOf('series', series.id, current);
  if (entry?.kind !== 'series') throw new Error(`the worker has no series ${series.id}`);
  return [series.id, series, entry.series];
});

/** The numbers of a series in the order of the file. */
const numbersOf = (series: Series) => series.points.map(({ of, period, value, high }) => ({ of, period, low: value, high: high ?? value }));
const sorted = (numbers: ReturnType<typeof numbersOf>) => numbers.map((number) => JSON.stringify(number)).sort();
const shown = ({ point: { of, period, low, high } }: { point: FullSeries['points'][number] }) => ({ of, period, low, high });

test('there are series to draw', () => expect(written.length).toBeGreaterThan(20));

describe.each(pairs)('%s', (_id, series, full) => {
  test.each([300, 760])('its picture, %i pixels wide, has its numbers and no others', (width) => {
    if (series.kind === 'bars') {
      const { groups } = layOutBars(full, width);
      const bars = groups.flatMap((group) => group.bars);
      expect(sorted(bars.map(shown))).toEqual(sorted(numbersOf(series)));
      // All bars on one scale from zero: as many pixels for each unit.
      const longest = bars.reduce((most, bar) => (bar.high > most.high ? bar : most));
      const unit = (longest.high - longest.start) / longest.point.high;
      for (const bar of bars) {
        expect(bar.low - bar.start).toBeCloseTo(bar.point.low * unit, 6);
        expect(bar.high - bar.start).toBeCloseTo(bar.point.high * unit, 6);
        expect(bar.label).toContain(valueText(bar.point, series.unit));
        expect(bar.high).toBeLessThanOrEqual(width);
      }
    } else {
      const { lines, bottom, left, right } = layOutLines(full, width);
      const dots = lines.flatMap((line) => line.dots);
      expect(sorted(dots.map(shown))).toEqual(sorted(numbersOf(series)));
      const highest = dots.reduce((most, dot) => (dot.high < most.high ? dot : most));
      const unit = (bottom - highest.high) / highest.point.high;
      for (const dot of dots) {
        expect(bottom - dot.low).toBeCloseTo(dot.point.low * unit, 6);
        expect(bottom - dot.high).toBeCloseTo(dot.point.high * unit, 6);
        expect(dot.x).toBeGreaterThan(left);
        expect(dot.x).toBeLessThan(right);
      }
      for (const { dots: own } of lines) expect(own.map(({ x }) => x)).toEqual(own.map(({ x }) => x).sort((a, b) => a - b));
    }
  });

  test('its table has a row for each number, in its order', () => {
    const { rows } = seriesTable(full);
    expect(rows.map(shown)).toEqual(numbersOf(series));
    for (const { point, cells } of rows) expect(cells).toContain(valueText(point, series.unit));
  });

  test('its CSV gives the numbers back', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(seriesToCsv(full), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const read = data.map((row) => ({ of: row.of || null, period: row.period, low: Number(row.value), high: Number(row.up_to || row.value) }));
    expect(read).toEqual(numbersOf(series));
    expect(data[0]?.sources).toBe((series.points[0]?.cite ?? series.cite).join(' '));
  });

  test('its SVG file is whole, stands on its own, and says every bar’s number', () => {
    const file = chartFile(full);
    const { document } = parseHTML(`<!doctype html><body>${file.replace(/^<\?xml.*\?>/, '')}</body>`);
    expect(document.querySelector('svg title')?.textContent).toBe(series.title);
    expect(file).not.toMatch(/var\(|<script|href=/);
    const words = document.querySelector('svg')?.textContent ?? '';
    if (series.kind === 'bars') for (const point of full.points) expect(words).toContain(valueText(point, series.unit));
  });
});
