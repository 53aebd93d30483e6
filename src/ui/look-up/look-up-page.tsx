import { useMemo } from 'preact/hooks';
import { text } from '../../text.ts';
import { usePending } from '../parts/use-pending.ts';
import { LookUp } from './look-up.tsx';
import { OpenClaim } from './open-claim.tsx';

/** The look-up as a page: opened from the address bar, at a claim or with the words typed there. */
export function LookUpPage() {
  const pending = usePending('look-up');
  const given = useMemo(() => (pending?.show === 'lookup' ? { text: pending.text } : null), [pending]);
  return (
    <>
      <header class="page-head">
        <h1>{text('lookupTitle')}</h1>
        <nav class="row" aria-label={text('navigation')}>
          <a href="check.html">{text('checkTitle')}</a>
          <a href="library.html">{text('libraryTitle')}</a>
          <a href="notes.html">{text('allNotes')}</a>
          <a href="options.html">{text('options')}</a>
        </nav>
      </header>
      {pending?.show === 'claim' && <OpenClaim id={pending.id} />}
      <LookUp given={given} page={null} />
    </>
  );
}
