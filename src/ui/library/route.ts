import { useEffect, useState } from 'preact/hooks';
import { VERDICTS } from '../../engine/assessment.ts';
import { ENTRY_KINDS } from '../../library-messages.ts';
import type { EntryKind, Filter } from '../../library-messages.ts';

/** What a list is narrowed to by its address; the words of a search stay out of it, since browsers keep addresses. */
export type ListFilter = Omit<Filter, 'kind' | 'words'>;

export type Route =
  | { show: 'list'; kind: EntryKind; filter: ListFilter; page: number }
  | { show: 'entry'; kind: EntryKind; id: string }
  | { show: 'map' };

export const NO_FILTER: ListFilter = { group: null, verdict: null, country: null, from: null, to: null };

/** The name of each kind's list in the address. */
const LISTS: Record<EntryKind, string> = { claim: 'claims', source: 'sources', series: 'data', term: 'glossary' };

export const MAP_ADDRESS = 'library.html#/map';

/** The address of a list, at one of its pages (from 1). */
export function listAddress(kind: EntryKind, filter: Partial<ListFilter> = {}, page = 1): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]));
  const query = new URLSearchParams([...set, ...(page > 1 ? [['page', String(page)] as [string, string]] : [])]).toString();
  return `library.html#/${LISTS[kind]}${query === '' ? '' : `?${query}`}`;
}

/** What an address asks for; the claims where it asks for nothing that there is. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', id = ''] = path.split('/');
  if (first === 'map') return { show: 'map' };
  const entryKind = ENTRY_KINDS.find((kind) => kind === first);
  if (entryKind !== undefined && id !== '') return { show: 'entry', kind: entryKind, id: decoded(id) };
  const asked = new URLSearchParams(query);
  const named = (name: string): string | null => asked.get(name) || null;
  return {
    show: 'list',
    kind: ENTRY_KINDS.find((kind) => LISTS[kind] === first) ?? 'claim',
    filter: {
      group: named('group'),
      verdict: VERDICTS.find((verdict) => verdict === named('verdict')) ?? null,
      country: named('country'),
      from: dateIn(named('from')),
      to: dateIn(named('to')),
    },
    page: Math.max(1, Math.floor(Number(named('page') ?? 1)) || 1),
  };
}

function dateIn(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the page's address asks for, as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
