import { useId, useState } from 'preact/hooks';
import type { FullSeries } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { saveFile } from '../../parts/save-file.ts';
import { entryAddress } from '../../parts/entry-address.ts';
import { useWidth } from '../use-width.ts';
import { ChartSvg } from './chart-svg.tsx';
import { PAGE_LOOKS } from './looks.ts';
import { periodText } from './period.ts';
import { seriesToCsv } from './series-csv.ts';
import { SeriesTable } from './series-table-view.tsx';

/** Narrower than this a chart's words no longer fit, in pixels. */
const NARROWEST = 260;

type Props = { series: FullSeries; /** The page's own heading names it already. */ isTitled?: boolean };

/** A data series as a picture with the table behind it, to be read, or saved as SVG or CSV. */
export function SeriesChart({ series, isTitled = true }: Props) {
  const id = useId();
  const { box, width } = useWidth();
  const [saved, setSaved] = useState('');
  const save = (ending: string, type: string, content: string): void => {
    const name = `assay-${series.id}.${ending}`;
    saveFile(name, type, content);
    setSaved(text('exportSaved', name));
  };
  const saveSvg = (): void => {
    import('./chart-file.tsx').then(({ chartFile }) => save('svg', 'image/svg+xml', chartFile(series)), () => setSaved(text('exportFailed')));
  };
  const periods = [...new Set(series.points.map(({ period }) => period))];
  const period = periods.length === 1 && periods[0] !== undefined ? `, ${periodText(periods[0])}` : '';
  return (
    <figure class="series-chart" aria-labelledby={id}>
      <figcaption id={id}>
        {isTitled && <h3><a href={entryAddress({ kind: 'series', id: series.id })}>{series.title}</a></h3>}
        <p class="faint">{series.what}{period}</p>
      </figcaption>
      <div class="chart-box" ref={box}>
        {width > 0 && <ChartSvg series={series} width={Math.max(NARROWEST, width)} looks={PAGE_LOOKS} label={text('chartLabel', series.title)} />}
      </div>
      <p class="faint">{series.note} {text('asOf', dateText(series.asOf))}</p>
      <details>
        <summary>{text('chartTable')}</summary>
        <SeriesTable series={series} />
      </details>
      <p class="row">
        <button type="button" class="plain" aria-label={text('chartSaveOf', text('chartSvg'), series.title)} onClick={saveSvg}>{text('librarySaveAs', text('chartSvg'))}</button>
        <button type="button" class="plain" aria-label={text('chartSaveOf', text('chartCsv'), series.title)}
          onClick={() => save('csv', 'text/csv', `\ufeff${seriesToCsv(series)}`)}>{text('librarySaveAs', text('chartCsv'))}</button>
        <span class="faint" role="status">{saved}</span>
      </p>
    </figure>
  );
}
