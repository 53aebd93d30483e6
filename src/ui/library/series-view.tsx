import type { SeriesEntry } from '../../library-messages.ts';
import { SeriesChart } from './chart/series-chart.tsx';
import { LinkList } from './links.tsx';

/** A data series: its chart with the table behind it, its sources, and the claims that draw it. */
export function SeriesView({ entry: { series, claims } }: { entry: SeriesEntry }) {
  return (
    <>
      <SeriesChart series={series} isTitled={false} />
      <LinkList heading="librarySources" links={series.sources} />
      <LinkList heading="libraryClaims" links={claims} />
    </>
  );
}
