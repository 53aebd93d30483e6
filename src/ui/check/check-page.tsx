import { useId, useRef, useState } from 'preact/hooks';
import { MAX_CHECKED_TEXT } from '../../limits.ts';
import { countText, text } from '../../text.ts';
import { checkText, type Found } from './check-text.ts';
import { FoundClaim } from './found-claim.tsx';
import { MarkedText } from './marked-text.tsx';

type State = 'idle' | 'empty' | 'long' | 'checking' | 'failed' | { draft: string; found: readonly Found[] };

/** A draft, its claims marked in it and listed below. It is kept nowhere: closed or reloaded, the page is empty. */
export function CheckPage() {
  const id = useId();
  const turn = useRef(0);
  const [draft, setDraft] = useState('');
  const [state, setState] = useState<State>('idle');
  const checked = typeof state === 'object' ? state : null;

  const check = (): void => {
    const mine = ++turn.current;
    const show = (next: State): void => {
      if (mine === turn.current) setState(next);
    };
    if (draft.trim() === '') return show('empty');
    if (draft.length > MAX_CHECKED_TEXT) return show('long');
    show('checking');
    checkText(draft).then((found) => show({ draft, found }), () => show('failed'));
  };
  return (
    <>
      <header class="page-head">
        <h1>{text('checkTitle')}</h1>
        <nav class="row" aria-label={text('navigation')}>
          <a href="lookup.html">{text('lookupTitle')}</a>
          <a href="library.html">{text('libraryTitle')}</a>
          <a href="notes.html">{text('allNotes')}</a>
        </nav>
      </header>
      <form
        class="check"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <label for={id}>{text('checkLabel')}</label>
        {/* Neither the browser's form memory nor its spelling service is to see a draft. */}
        <textarea
          id={id}
          rows={10}
          value={draft}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
          }}
        />
        <p class="row">
          <button type="submit">{text('check')}</button>
          <span class="faint">{text('checkPrivate')}</span>
        </p>
      </form>
      <p role="status">
        {message(state, draft.length)} {checked !== null && checked.draft !== draft && text('checkChanged')}
      </p>
      {checked !== null && checked.found.length > 0 && (
        <>
          <section aria-labelledby="marked">
            <h2 id="marked">{text('checkMarked')}</h2>
            <MarkedText draft={checked.draft} found={checked.found} />
          </section>
          <section aria-labelledby="found">
            <h2 id="found">{text('checkFound')}</h2>
            <ol class="claims">
              {checked.found.map(({ mark }, at) => (
                <li key={`${at} ${mark.claim}`} id={`claim-${at + 1}`} tabIndex={-1}>
                  <FoundClaim mark={mark} place={`#mark-${at + 1}`} />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </>
  );
}

function message(state: State, length: number): string {
  switch (state) {
    case 'idle':
      return '';
    case 'empty':
      return text('checkEmpty');
    case 'long':
      return text('checkLong', length.toLocaleString(), MAX_CHECKED_TEXT.toLocaleString());
    case 'checking':
      return text('loading');
    case 'failed':
      return text('checkFailed');
  }
  return state.found.length === 0 ? text('checkNothing') : countText('answers', state.found.length);
}
