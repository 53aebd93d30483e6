import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { MAX_QUOTE } from '../../limits.ts';
import type { Answer, NoteDraft } from '../../messages.ts';
import { readSettings } from '../../store/settings.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';

/** The page in front of the reader, if any. */
export type PassagePage = { url: string; title: string };

type Props = { passage: string; answers: readonly Answer[]; page: PassagePage | null };

/** Keeps what was looked up as a note: a find, or what nobody here knows yet. */
export function SavePassage({ passage, answers, page }: Props) {
  const [result, setResult] = useState<{ saved: boolean; message: string } | null>(null);
  const save = (): void => {
    keep(passage, answers, page).then(setResult, () => setResult({ saved: false, message: text('noteNotKept') }));
  };
  return (
    <p class="row save-passage">
      {result?.saved !== true && (
        <button type="button" onClick={save}>
          {text('lookUpSave')}
        </button>
      )}
      <span role="status">
        {result?.message} {result?.saved === true && <a href="notes.html" target="_blank">{text('allNotes')}</a>}
      </span>
    </p>
  );
}

async function keep(passage: string, answers: readonly Answer[], page: PassagePage | null): Promise<{ saved: boolean; message: string }> {
  // The worker cannot tell whose window a side panel stands in.
  const { incognito } = await browser.windows.getCurrent();
  if (incognito && !(await readSettings()).privateNotes) return { saved: false, message: text('notePrivateWindow') };
  const reply = await ask('save-note', { type: 'save-note', draft: draftOf(passage, answers, page) });
  return reply.ok ? { saved: true, message: text('lookUpSaved') } : { saved: false, message: reply.error };
}

function draftOf(passage: string, answers: readonly Answer[], page: PassagePage | null): NoteDraft {
  const { url, title } = page ?? { url: '', title: text('lookUpNoteTitle') };
  return {
    id: crypto.randomUUID(),
    target: {
      source: url,
      quote: { exact: passage.slice(0, MAX_QUOTE), prefix: '', suffix: '' },
      position: { start: 0, end: 0 },
      range: null,
    },
    page: { url, title, headline: null, date: null, author: null, site: null, language: null },
    claims: answers.filter(({ kind, tier }) => kind === 'claim' && tier === 'match').map(({ id }) => id),
    comment: '',
  };
}
