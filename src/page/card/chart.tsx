import { inUnit } from '../../figure-text.ts';
import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';
import { formatDate, formatFigure, formatNumber, formatPeriod, formatUnit } from './format.ts';
import { Lines } from './lines.tsx';

export type Chart = NonNullable<Card['chart']>;
type Point = Chart['points'][number];
type FigureCheck = Mark['figures'][number];

const MARK_WORDS = { estimate: 'chartEstimate', revised: 'chartRevised', forecast: 'chartForecast' } as const;

/** A claim's data series: a table whose numbers are drawn, the page's figure among them where it is of the same kind. */
export function SeriesChart({ chart, checks }: { chart: Chart; checks: readonly FigureCheck[] }) {
  const { title, what, unit, kind, note, sources, asOf } = chart;
  return (
    <section class="chart">
      <h3 id="chart">{title}</h3>
      <p class="facts">{[what, formatUnit(unit), chart.period && formatPeriod(chart.period)].filter(Boolean).join(' · ')}</p>
      {kind === 'line' ? <LineChart chart={chart} /> : <Table chart={chart} page={pageFigure(chart, checks)} isDrawn />}
      <p class="facts">
        {note} {sources.map(({ publisher }) => publisher).filter((name, at, all) => all.indexOf(name) === at).join(', ')}. {text('asOf', formatDate(asOf))}.
      </p>
    </section>
  );
}

function LineChart({ chart }: { chart: Chart }) {
  return (
    <>
      <Lines chart={chart} />
      <details>
        <summary>{text('chartTable')}</summary>
        <Table chart={chart} page={null} isDrawn={false} />
      </details>
    </>
  );
}

function Table({ chart, page, isDrawn }: { chart: Chart; page: Point | null; isDrawn: boolean }) {
  const rows = page ? [page, ...chart.points] : chart.points;
  const most = Math.max(...rows.map(({ high }) => high));
  return (
    <table aria-labelledby="chart">
      <tbody>
        {rows.map((point) => (
          <tr key={`${point.of} ${point.period}`} class={point === page ? 'page' : undefined}>
            <th scope="row"><Name point={point} chart={chart} /></th>
            {isDrawn && <td class="drawn"><Bar point={point} most={most} /></td>}
            <td>
              {valueOf(point, chart.unit)}
              {point.mark && <span class="facts"> {text(MARK_WORDS[point.mark])}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar to scale; where the source gives a range, its upper part is lighter. */
function Bar({ point: { low, high }, most }: { point: Point; most: number }) {
  const [from, to] = [low, high].map((value) => Math.max(0, (value / most) * 100));
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="range" width={to} height="8" />
      <rect width={Math.max(from ?? 0, 0.6)} height="8" />
    </svg>
  );
}

/** The page's figure in the chart's unit, as one more row; null where it measures something else. */
function pageFigure(chart: Chart, checks: readonly FigureCheck[]): Point | null {
  for (const { page, source } of checks) {
    const value = source && inUnit(page, chart.unit);
    if (value) return { of: text('figuresPage'), period: '', ...value, mark: null };
  }
  return null;
}

/** What a row is called: what it counts, and where the rows are of several periods the period, if the name does not tell it. */
function Name({ point: { of, period }, chart: { points } }: { point: Point; chart: Chart }) {
  if (of === null) return <>{formatPeriod(period)}</>;
  const isOne = points.every((point) => point.period === points[0]?.period);
  return <>{of}{period && !isOne && !of.includes(period) && <span class="facts"> {formatPeriod(period)}</span>}</>;
}

function valueOf({ low, high }: Point, unit: string): string {
  return unit === 'percent' ? formatFigure({ low, high, unit }) : formatNumber(low, high);
}
