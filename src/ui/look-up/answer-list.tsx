import { MIN_SELECTION } from '../../limits.ts';
import type { Answer } from '../../messages.ts';
import { countText, text } from '../../text.ts';
import { AnswerItem } from './answer-item.tsx';
import { MatchingNotes } from './matching-notes.tsx';
import { SavePassage } from './save-passage.tsx';
import type { PassagePage } from './save-passage.tsx';

/** What is to be looked up; a new object each time it is asked for. */
export type Asked = { text: string };
export type LookUpState = 'idle' | 'loading' | 'failed' | 'short' | { asked: string; answers: readonly Answer[] };

/** What a look-up found: the answers, else what is related; the reader's own notes; and the passage to keep. */
export function AnswerList({ state, page }: { state: LookUpState; page: PassagePage | null }) {
  const found = typeof state === 'object' ? state : null;
  return (
    <>
      <div role="status">{found === null ? <p class="faint">{message(state)}</p> : <h2>{message(state)}</h2>}</div>
      {found !== null && (
        <>
          <ol class="claims">
            {found.answers.map((answer) => (
              <li key={`${answer.kind} ${answer.id}`}>
                <AnswerItem answer={answer} />
              </li>
            ))}
          </ol>
          <MatchingNotes asked={found.asked} answers={found.answers} />
          <SavePassage key={found.asked} passage={found.asked} answers={found.answers} page={page} />
        </>
      )}
    </>
  );
}

function message(state: LookUpState): string {
  switch (state) {
    case 'idle':
      return '';
    case 'loading':
      return text('loading');
    case 'failed':
      return text('lookUpFailed');
    case 'short':
      return text('lookUpShort', MIN_SELECTION);
  }
  const { answers } = state;
  if (answers.length === 0) return text('lookupNothing');
  return answers.every(({ tier }) => tier === 'related') ? text('lookUpRelated') : countText('answers', answers.length);
}
