import type { FullSeries } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { entryAddress } from '../../parts/entry-address.ts';
import { seriesTable } from './series-table.ts';

/** The numbers of a series as a table, each row with the sources that give it. */
export function SeriesTable({ series }: { series: FullSeries }) {
  const { head, rows } = seriesTable(series);
  const titles = new Map(series.sources.map(({ id, title }) => [id, title]));
  return (
    <div class="table-box" role="region" tabIndex={0} aria-label={text('chartTableOf', series.title)}>
      <table>
        <caption>{series.title}</caption>
        <thead>
          <tr>{[...head, text('chartSources')].map((name) => <th key={name} scope="col">{name}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ point, cells: [first, ...rest] }) => (
            <tr key={`${point.of} ${point.period} ${point.low}`}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => <td key={head[at + 1]}>{cell}</td>)}
              <td>
                <ul>{point.cite.map((id) => <li key={id}><a href={entryAddress({ kind: 'source', id })}>{titles.get(id) ?? id}</a></li>)}</ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
