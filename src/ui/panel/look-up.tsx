import { useEffect, useId, useState } from 'preact/hooks';
import { MAX_SELECTION, MIN_SELECTION } from '../../limits.ts';
import type { Answer } from '../../messages.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';
import { ClaimDetails } from '../parts/claim-details.tsx';
import { countText } from '../parts/count-text.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { VerdictLabel } from '../parts/verdict-label.tsx';

type State = 'idle' | 'loading' | 'failed' | 'short' | Answer[];

/** The field in which any text is looked up. @param given text that was selected elsewhere, looked up at once */
export function LookUp({ given }: { given: string | null }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [state, setState] = useState<State>('idle');

  const lookUp = (asked: string): void => {
    if (asked.trim().length < MIN_SELECTION) return setState('short');
    setState('loading');
    ask('lookup', { type: 'lookup', text: asked.trim() }).then(({ answers }) => setState(answers), () => setState('failed'));
  };
  useEffect(() => {
    if (given === null) return;
    const asked = given.slice(0, MAX_SELECTION);
    setWords(asked);
    lookUp(asked);
  }, [given]);

  return (
    <section class="look-up">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          lookUp(words);
        }}
      >
        <label for={id}>{text('lookUpLabel')}</label>
        <div class="row">
          <input
            id={id}
            type="search"
            maxLength={MAX_SELECTION}
            value={words}
            placeholder={text('lookUpHint')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit">{text('lookUp')}</button>
        </div>
      </form>
      <p role="status" class="faint">
        {message(state)}
      </p>
      {Array.isArray(state) && (
        <ol class="claims">
          {state.map((answer) => (
            <li key={`${answer.kind} ${answer.id}`}>
              <AnswerItem answer={answer} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function message(state: State): string {
  if (state === 'idle') return '';
  if (state === 'loading') return text('loading');
  if (state === 'failed') return text('lookUpFailed');
  if (state === 'short') return text('lookUpShort', MIN_SELECTION);
  if (state.length === 0) return text('lookupNothing');
  return state.every((answer) => answer.tier === 'related') ? text('lookUpRelated') : countText('answers', state.length);
}

function AnswerItem({ answer }: { answer: Answer }) {
  return (
    <article class="claim">
      <p class="row">
        {answer.verdict !== null && <VerdictLabel verdict={answer.verdict} />}
        {answer.kind === 'source' && <span class="faint">{text('answerSource')}</span>}
        {answer.tier === 'related' && <span class="faint">{text('answerRelated')}</span>}
      </p>
      <h3>{answer.wording}</h3>
      {answer.kind === 'claim' && (
        <Disclosure label={text('claimSources')}>{() => <ClaimDetails claim={answer.id} date={null} />}</Disclosure>
      )}
    </article>
  );
}
