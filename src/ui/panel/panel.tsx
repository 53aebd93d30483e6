import { useMemo } from 'preact/hooks';
import { text } from '../../text.ts';
import { LookUp } from '../look-up/look-up.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePending } from '../parts/use-pending.ts';
import { useNotes } from '../parts/use-notes.ts';
import { useSettings } from '../parts/use-settings.ts';
import { PageNotes } from './page-notes.tsx';
import { PagePart } from './page-part.tsx';
import { Switches } from './switches.tsx';
import { usePageClaims } from './use-page-claims.ts';
import { useTab } from './use-tab.ts';

/** The side panel: the claims and notes of the page in front, a look-up, the switches. */
export function Panel() {
  const tab = useTab();
  const settings = useSettings();
  const [state, askAgain] = usePageClaims(tab, settings);
  const notes = useNotes();
  const pending = usePending('panel');
  const asked = useMemo(() => (pending?.show === 'lookup' ? { text: pending.text } : null), [pending]);
  const bundled = typeof state === 'object' && state.origin === 'bundled';
  return (
    <>
      <header class="panel-head">
        <h1>{text('appName')}</h1>
        <nav aria-label={text('navigation')}>
          <a href="check.html" target="_blank">{text('checkTitle')}</a>
          <a href="library.html" target="_blank">{text('libraryTitle')}</a>
          <a href="notes.html" target="_blank">{text('allNotes')}</a>
          <a href="options.html" target="_blank">{text('options')}</a>
        </nav>
      </header>
      <LookUp given={asked} page={tab} />
      {pending?.show === 'problem' && <Notice kind="problem">{pending.text}</Notice>}
      {bundled && <Notice kind="problem">{text('packBundled')}</Notice>}
      <section aria-labelledby="page-claims">
        <h2 id="page-claims">{text('pageClaims')}</h2>
        <PagePart tab={tab} state={state} onRetry={askAgain} />
      </section>
      <PageNotes tab={tab} named={typeof state === 'object' ? state.page.url : null} state={notes} focusedNote={pending?.show === 'note' ? pending.id : null} />
      {settings !== null && <Switches url={tab?.url ?? ''} settings={settings} />}
    </>
  );
}
