import type { FullSeries } from '../../../library-messages.ts';
import { BarChart } from './bar-chart.tsx';
import { layOutBars } from './bars-layout.ts';
import { LineChart } from './line-chart.tsx';
import { layOutLines } from './lines-layout.ts';
import { LETTERS } from './looks.ts';
import type { ChartLooks } from './looks.ts';

type Props = { series: FullSeries; width: number; looks: ChartLooks; /** Height of a title above it, in pixels. */ head?: number; children?: preact.ComponentChildren; label: string };

/** The picture of a series: bars or lines. To screen readers one image with a name; its numbers are in the table beside it. */
export function ChartSvg({ series, width, looks, head = 0, children, label }: Props) {
  const Chart = series.kind === 'bars' ? BarChart : LineChart;
  const height = (series.kind === 'bars' ? layOutBars(series, width) : layOutLines(series, width)).height + head;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}
      font-family="system-ui, 'Segoe UI', 'Noto Sans', sans-serif" font-size={LETTERS}>
      {looks.ground !== 'none' && <rect width={width} height={height} fill={looks.ground} />}
      {children}
      <g transform={`translate(0 ${head})`}>
        <Chart series={series} width={width} looks={looks} />
      </g>
    </svg>
  );
}
