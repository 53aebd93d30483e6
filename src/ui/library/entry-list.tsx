import { LIBRARY_PAGE } from '../../limits.ts';
import type { Row } from '../../library-messages.ts';
import { countText, text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';
import { Notice } from '../parts/notice.tsx';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { useLibrary } from './ask-library.ts';
import { SeriesCharts } from './chart/series-charts.tsx';
import { Filters } from './filters.tsx';
import { Pager } from './pager.tsx';
import { entryAddress } from '../parts/entry-address.ts';
import { listAddress } from './route.ts';
import type { Route } from './route.ts';
import { COUNT_WORDS, groupText, LIST_WORDS } from './words.ts';

type Props = { route: Extract<Route, { show: 'list' }>; words: string; onWords: (words: string) => void };

/** One of the library's lists: what narrows it, how many are left, and a page of them. */
export function EntryList({ route: { kind, filter, page }, words, onWords }: Props) {
  const state = useLibrary('library-list', {
    type: 'library-list', filter: { kind, words, ...filter }, start: (page - 1) * LIBRARY_PAGE, count: LIBRARY_PAGE,
  });
  const list = typeof state === 'object' ? state : null;
  return (
    <section class="entries" aria-labelledby="list-title">
      <h2 id="list-title">{text(LIST_WORDS[kind])}</h2>
      <Filters kind={kind} filter={filter} words={words} onWords={onWords} choices={list} />
      <p class="faint" role="status">
        {state === 'loading' && text('loading')}
        {list !== null && (list.total === list.all ? countText(COUNT_WORDS[kind], list.total) : text('libraryOf', list.total, countText(COUNT_WORDS[kind], list.all)))}
      </p>
      {state === 'failed' && <Notice kind="problem">{text('libraryFailed')}</Notice>}
      {list?.origin === 'bundled' && <Notice kind="problem">{text('packBundled')}</Notice>}
      {list !== null && list.total === 0 && <p>{text('libraryNothing')} <a href={listAddress(kind)} onClick={() => onWords('')}>{text('libraryShowAll')}</a></p>}
      {list !== null && kind === 'series' && <SeriesCharts ids={list.rows.map(({ id }) => id)} />}
      {list !== null && kind !== 'series' && (
        <ol class="rows" start={(page - 1) * LIBRARY_PAGE + 1}>
          {list.rows.map((row) => <li key={row.id}><RowItem row={row} /></li>)}
        </ol>
      )}
      {list !== null && <Pager kind={kind} filter={filter} page={page} total={list.total} />}
    </section>
  );
}

function RowItem({ row }: { row: Row }) {
  const facts = [groupText(row.group), row.kind === 'source' ? row.about : null, row.date === null ? null : dateText(row.date)];
  return (
    <article class="entry-row">
      {row.verdict !== null && <VerdictLabel verdict={row.verdict} />}
      <h3><a href={entryAddress(row)}>{row.title}</a></h3>
      {row.kind === 'term' && row.about !== null && <p class="entry-about">{row.about}</p>}
      <p class="faint">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </article>
  );
}
