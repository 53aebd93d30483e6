import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../text.ts';
import { Notice } from '../parts/notice.tsx';
import { ClaimList } from './claim-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { Filter } from './filter.ts';
import { Summary } from './summary.tsx';
import { originsOf } from './use-page-claims.ts';
import type { PageClaims, PageState } from './use-page-claims.ts';
import type { ReadTab } from './use-tab.ts';

/** What Assay says on the page in front, or why it says nothing. */
export function PagePart({ tab, state, onRetry }: { tab: ReadTab | null; state: PageState; onRetry: () => void }) {
  if (tab === null || state === 'loading') return <Quiet>{text('loading')}</Quiet>;
  switch (state) {
    case 'closed':
      return <Quiet>{text('pageClosed')}</Quiet>;
    case 'off':
      return <Quiet>{text('pageOff')}</Quiet>;
    case 'off-here':
      return <Quiet>{text('pageOffHere')}</Quiet>;
    case 'no-access':
      return <NoAccess url={tab.url} />;
    case 'quiet':
      return <Quiet>{text('pageQuiet')}</Quiet>;
    case 'failed':
      return (
        <Notice kind="problem">
          <p>{text('pageFailed')}</p>
          <button type="button" onClick={onRetry}>
            {text('retry')}
          </button>
        </Notice>
      );
    default:
      if (state.marks.length === 0) return <Quiet>{text('pageQuiet')}</Quiet>;
      // Another page begins with all of its claims.
      return <Claims key={state.page.url} tab={tab.id} claims={state} />;
  }
}

function Claims({ tab, claims }: { tab: number; claims: PageClaims }) {
  const [filter, setFilter] = useState<Filter>(null);
  return (
    <>
      <Summary marks={claims.marks} />
      <FilterBar marks={claims.marks} filter={filter} onFilter={setFilter} />
      <ClaimList tab={tab} claims={claims} filter={filter} />
    </>
  );
}

function Quiet({ children }: { children: ComponentChildren }) {
  return (
    <p class="quiet" role="status">
      {children}
    </p>
  );
}

function NoAccess({ url }: { url: string }) {
  // The request must be the first thing that the click does.
  const allow = (): void => void browser.permissions.request({ origins: [originsOf(url)] }).catch(() => false);
  return (
    <Notice kind="quiet">
      <p>{text('pageNoAccess', new URL(url).hostname)}</p>
      <button type="button" onClick={allow}>
        {text('pageAllow')}
      </button>
    </Notice>
  );
}
