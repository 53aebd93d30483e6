import { useLibrary } from '../ask-library.ts';
import { SeriesChart } from './series-chart.tsx';

/** The charts of a list of data series, in its order. */
export function SeriesCharts({ ids }: { ids: readonly string[] }) {
  const state = useLibrary('library-series', { type: 'library-series' });
  if (typeof state !== 'object') return null;
  const all = new Map(state.series.map((series) => [series.id, series]));
  return (
    <ol class="charts">
      {ids.flatMap((id) => {
        const series = all.get(id);
        return series === undefined ? [] : [<li key={id}><SeriesChart series={series} /></li>];
      })}
    </ol>
  );
}
