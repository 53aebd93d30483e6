import { inUnit } from '../../figure-text.ts';
import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';
import { formatDate, formatFigure, formatNumber, formatPeriod, formatUnit } from './format.ts';

export type Chart = NonNullable<Card['chart']>;
type Point = Chart['points'][number];
type FigureCheck = Mark['figures'][number];

const MARK_WORDS = { estimate: 'chartEstimate', revised: 'chartRevised', forecast: 'chartForecast' } as const;

/**
 * A claim's data series: a table whose numbers are drawn, the page's figure among them where it is of the same kind. What went
 * on over time is drawn so too, a row for each period: a line would need a table behind it all the same.
 */
export function SeriesChart({ chart, checks }: { chart: Chart; checks: readonly FigureCheck[] }) {
  const { title, what, unit, note, sources, asOf } = chart;
  return (
    <section class="chart">
      <h3 id="chart">{title}</h3>
      <p class="facts">{[what, formatUnit(unit), chart.period && formatPeriod(chart.period)].filter(Boolean).join(' · ')}</p>
      <Table chart={chart} page={pageFigure(chart, checks)} />
      <p class="facts">
        {note} {sources.map(({ publisher }) => publisher).filter((name, at, all) => all.indexOf(name) === at).join(', ')}. {text('asOf', formatDate(asOf))}.
      </p>
    </section>
  );
}

/** Rows that are shown at once; more are folded away, so that the text below is not pushed out of reach. */
const ROWS = 8;

function Table({ chart, page }: { chart: Chart; page: Point | null }) {
  const points = page ? [page, ...chart.points] : chart.points;
  const most = Math.max(...points.map(({ high }) => high));
  const rows = points.map((point) => (
    <tr key={`${point.of} ${point.period}`} class={point === page ? 'page' : undefined}>
      <th scope="row"><Name point={point} chart={chart} /></th>
      <td class="drawn"><Bar point={point} most={most} /></td>
      <td>
        {valueOf(point, chart.unit)}
        {point.mark && <span class="facts"> {text(MARK_WORDS[point.mark])}</span>}
      </td>
    </tr>
  ));
  const rest = rows.slice(ROWS);
  return (
    <>
      <table aria-labelledby="chart"><tbody>{rows.slice(0, ROWS)}</tbody></table>
      {rest.length > 0 && (
        <details>
          <summary>{text('chartRest', rest.length)}</summary>
          <table aria-labelledby="chart"><tbody>{rest}</tbody></table>
        </details>
      )}
    </>
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
