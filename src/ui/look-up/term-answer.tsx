import type { Answer } from '../../messages.ts';
import { useLibrary } from '../library/ask-library.ts';
import { entryAddress } from '../parts/entry-address.ts';
import { text } from '../../text.ts';

/** A glossary entry that answers: its name, which leads to the entry, and what it is. */
export function TermAnswer({ answer: { id, wording } }: { answer: Answer }) {
  const state = useLibrary('library-entry', { type: 'library-entry', kind: 'term', id });
  return (
    <article class="claim">
      <p class="faint">{text('answerTerm')}</p>
      <h3><a href={entryAddress({ kind: 'term', id })} target="_blank">{wording}</a></h3>
      {typeof state === 'object' && state.entry?.kind === 'term' && <p>{state.entry.text}</p>}
    </article>
  );
}
