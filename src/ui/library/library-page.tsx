import { useEffect, useRef, useState } from 'preact/hooks';
import { ENTRY_KINDS } from '../../library-messages.ts';
import type { EntryKind } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { EntryView } from './entry-view.tsx';
import { EntryList } from './entry-list.tsx';
import { DepositMap } from './map/deposit-map.tsx';
import { listAddress, MAP_ADDRESS, useRoute } from './route.ts';
import type { Route } from './route.ts';
import { LIST_WORDS } from './words.ts';

/** The library: lists of all entries, the entries themselves, and the map. */
export function LibraryPage() {
  const route = useRoute();
  const [words, setWords] = useState('');
  const content = useContentFocus(route);
  return (
    <>
      <header class="page-head">
        <h1>{text('libraryTitle')}</h1>
        <nav class="row" aria-label={text('navigation')}>
          <a href="lookup.html">{text('lookupTitle')}</a>
          <a href="check.html">{text('checkTitle')}</a>
          <a href="notes.html">{text('allNotes')}</a>
          <a href="options.html">{text('options')}</a>
        </nav>
      </header>
      <nav class="tabs" aria-label={text('libraryParts')}>
        {ENTRY_KINDS.map((kind) => (
          <a key={kind} href={listAddress(kind)} aria-current={currentIn(route, kind)}>{text(LIST_WORDS[kind])}</a>
        ))}
        <a href={MAP_ADDRESS} aria-current={route.show === 'map' ? 'page' : undefined}>{text('libraryMap')}</a>
      </nav>
      <div class="library-content" ref={content} tabIndex={-1}>
        {route.show === 'list' && <EntryList key={route.kind} route={route} words={words} onWords={setWords} />}
        {route.show === 'entry' && <EntryView key={`${route.kind} ${route.id}`} kind={route.kind} id={route.id} />}
        {route.show === 'map' && <DepositMap />}
      </div>
    </>
  );
}

/** The list on screen is the current page; the one of the entry on screen is where it belongs. */
function currentIn(route: Route, kind: EntryKind): 'page' | 'true' | undefined {
  if (route.show === 'map' || route.kind !== kind) return undefined;
  return route.show === 'list' ? 'page' : 'true';
}

/** Going to another part or entry takes the focus there, as a new page would; narrowing a list leaves it. */
function useContentFocus(route: Route) {
  const content = useRef<HTMLDivElement>(null);
  const place = route.show === 'map' ? 'map' : route.show === 'entry' ? `${route.kind}/${route.id}` : `${route.kind} ${route.page}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo({ top: 0 });
    content.current?.focus({ preventScroll: true });
  }, [place]);
  return content;
}
