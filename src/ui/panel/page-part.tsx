import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { text } from '../../text.ts';
import { Notice } from '../parts/notice.tsx';
import { ClaimList } from './claim-list.tsx';
import { Summary } from './summary.tsx';
import { originsOf } from './use-page-claims.ts';
import type { PageState } from './use-page-claims.ts';
import type { ReadTab } from './use-tab.ts';

/** What Assay says on the page in front, or why it says nothing. */
export function PagePart({ tab, state }: { tab: ReadTab | null; state: PageState }) {
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
    default:
      if (state.marks.length === 0) return <Quiet>{text('pageQuiet')}</Quiet>;
      return (
        <>
          <Summary marks={state.marks} />
          <ClaimList tab={tab.id} claims={state} />
        </>
      );
  }
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
