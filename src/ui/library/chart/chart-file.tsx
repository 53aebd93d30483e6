import { renderToString } from 'preact-render-to-string';
import type { FullSeries } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { ChartSvg } from './chart-svg.tsx';
import { FILE_LOOKS } from './looks.ts';

const WIDTH = 760;
const HEAD = 58;

/** A series' chart as an SVG file that stands on its own, with its title, what it measures and its date. */
export function chartFile(series: FullSeries): string {
  const { ink, soft } = FILE_LOOKS;
  const svg = renderToString(
    <ChartSvg series={series} width={WIDTH} looks={FILE_LOOKS} head={HEAD} label={series.title}>
      <title>{series.title}</title>
      <desc>{`${series.what}. ${series.note} ${series.sources.map(({ title }) => title).join('; ')}`}</desc>
      <text x="0" y="18" fill={ink} font-size="17" font-weight="600">{series.title}</text>
      <text x="0" y="38" fill={soft}>{`${series.what}. ${text('asOf', dateText(series.asOf))}`}</text>
    </ChartSvg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
