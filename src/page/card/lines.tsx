import type { Chart } from './chart.tsx';
import { formatNumber, formatPeriod } from './format.ts';

const WIDTH = 360;
const HEIGHT = 110;

/** How a thing went over time: one line for each category, from nought; the numbers stand in the table below. */
export function Lines({ chart: { title, points } }: { chart: Chart }) {
  const names = [...new Set(points.map(({ of }) => of))];
  const times = points.map(({ period }) => timeOf(period));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...points.map(({ high }) => high));
  const place = (point: Chart['points'][number]): string =>
    `${round(((timeOf(point.period) - first) / (last - first || 1)) * WIDTH)},${round(HEIGHT - (point.high / most) * HEIGHT)}`;
  return (
    <figure>
      <span class="facts">{formatNumber(most, most)}</span>
      <svg class="lines" viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`} role="img" aria-label={title}>
        <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
        {names.map((name, at) => (
          <polyline key={name} class={`line-${at % 4}`} points={points.filter(({ of }) => of === name).map(place).join(' ')} />
        ))}
      </svg>
      <span class="ends facts">
        <span>{formatPeriod(periodAt(first, points))}</span>
        <span>{formatPeriod(periodAt(last, points))}</span>
      </span>
      {names.length > 1 && (
        <ul class="key facts">
          {names.map((name, at) => (
            <li key={name}>
              <svg viewBox="0 0 24 6" width="24" height="6" aria-hidden="true"><path class={`line-${at % 4}`} d="M0 3H24" /></svg> {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** A period's beginning, in years. */
function timeOf(period: string): number {
  const [year = 0, month = 1, day = 1] = (period.split('/')[0] ?? '').split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function periodAt(time: number, points: Chart['points']): string {
  return points.find(({ period }) => timeOf(period) === time)?.period ?? '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
