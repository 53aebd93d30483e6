import { useEffect } from 'preact/hooks';
import type { Entry, EntryKind } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { Notice } from '../parts/notice.tsx';
import { useLibrary } from './ask-library.ts';
import { ClaimView } from './claim-view.tsx';
import { EntryTools } from './entry-tools.tsx';
import { listAddress } from './route.ts';
import { SeriesView } from './series-view.tsx';
import { SourceView } from './source-view.tsx';
import { TermView } from './term-view.tsx';
import { KIND_WORDS, LIST_WORDS } from './words.ts';

/** One entry on a page of its own. */
export function EntryView({ kind, id }: { kind: EntryKind; id: string }) {
  const state = useLibrary('library-entry', { type: 'library-entry', kind, id });
  const entry = typeof state === 'object' ? state.entry : null;
  useEffect(() => {
    const before = document.title;
    if (entry !== null) document.title = text('libraryEntryTitle', entry.title);
    return () => {
      document.title = before;
    };
  }, [entry]);
  if (state === 'loading') return <p role="status">{text('loading')}</p>;
  if (state === 'failed') return <Notice kind="problem">{text('libraryFailed')}</Notice>;
  if (entry === null) return <Notice kind="problem"><span>{text('libraryUnknown', id)} <a href={listAddress(kind)}>{text(LIST_WORDS[kind])}</a></span></Notice>;
  return (
    <article class="entry">
      <p class="faint">{text(KIND_WORDS[kind])}</p>
      <h2>{entry.title}</h2>
      <Content entry={entry} />
      <EntryTools entry={entry} />
    </article>
  );
}

function Content({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'claim':
      return <ClaimView entry={entry} />;
    case 'source':
      return <SourceView entry={entry} />;
    case 'series':
      return <SeriesView entry={entry} />;
    default:
      return <TermView entry={entry} />;
  }
}
