import type { Card } from '../../../messages.ts';
import { WebLink } from './web-link.tsx';
import type { ReportWords } from './words.ts';

type Chart = NonNullable<Card['chart']>;
type Point = Chart['points'][number];

const MARK_WORDS = { estimate: 'reportEstimate', revised: 'reportRevised', forecast: 'reportForecast' } as const;

/** A data series as a table of bars: to look at, to read aloud, to print, to copy numbers from. A range is told by its upper end. */
export function ChartTable({ chart, words }: { chart: Chart; words: ReportWords }) {
  const longest = Math.max(...chart.points.map(({ high }) => high));
  return (
    <figure>
      <table>
        <caption>{chart.title} <span class="facts">{chart.what}</span></caption>
        <tbody>
          {chart.points.map((point) => (
            <tr key={`${point.of ?? ''} ${point.period}`} class={point.period === chart.period ? 'told' : undefined}>
              <th scope="row">{[point.of, words.date(point.period)].filter((part) => part !== null).join(', ')}</th>
              <td class="bar"><span style={`inline-size: ${share(point, longest)}%`} /></td>
              <td>{words.figure({ ...point, unit: chart.unit })}{point.mark !== null && <span class="facts"> {words.text(MARK_WORDS[point.mark])}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="facts">
        {chart.note} {words.text('asOf', words.date(chart.asOf))}{' '}
        {chart.sources.map((source) => (
          <span key={source.title}><WebLink address={source.url} text={source.title} />, {source.publisher}. </span>
        ))}
      </figcaption>
    </figure>
  );
}

function share({ high }: Point, longest: number): number {
  return longest > 0 ? Math.max(0, Math.round((100 * high) / longest)) : 0;
}
