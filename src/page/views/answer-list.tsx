import type { ComponentChildren } from 'preact';
import type { Answer } from '../../messages.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { VerdictShape } from '../card/verdict-badge.tsx';
import { text } from '../text.ts';

export type AnswerListProps = {
  quote: string;
  /** null while the worker is looking. */
  answers: readonly Answer[] | null;
  onOpen: (answer: Answer) => void;
  close: ComponentChildren;
  actions: ComponentChildren;
};

/** What a look-up found for the selected words. */
export function AnswerList({ quote, answers, onOpen, close, actions }: AnswerListProps) {
  const good = answers?.filter(({ tier }) => tier !== 'related') ?? [];
  const related = answers?.filter(({ tier }) => tier === 'related') ?? [];
  return (
    <div class="card list" role="dialog" aria-labelledby="title" tabIndex={-1} data-first>
      <header>
        <h2 id="title">{text('lookupTitle')}</h2>
        {close}
      </header>
      <div class="body">
        <blockquote>{quote}</blockquote>
        {answers === null && <p role="status">{text('lookupWaiting')}</p>}
        {answers !== null && good.length === 0 && <p role="status">{text(related.length > 0 ? 'lookupOnlyRelated' : 'lookupNothing')}</p>}
        <Answers answers={good.length > 0 ? good : related} onOpen={onOpen} />
      </div>
      <footer>{actions}</footer>
    </div>
  );
}

function Answers({ answers, onOpen }: { answers: readonly Answer[]; onOpen: (answer: Answer) => void }) {
  return (
    <ol>
      {answers.map((answer) => (
        <li key={`${answer.kind} ${answer.id}`}>
          {answer.kind === 'claim' ? (
            <button type="button" class="row" onClick={(event) => event.isTrusted && onOpen(answer)}>
              {answer.verdict && <VerdictShape verdict={answer.verdict} />}
              <AnswerText answer={answer} />
            </button>
          ) : (
            <div class="row"><AnswerText answer={answer} /></div>
          )}
        </li>
      ))}
    </ol>
  );
}

function AnswerText({ answer }: { answer: Answer }) {
  return (
    <span>
      <b>{answer.wording}</b>
      <span class="facts">
        {answer.verdict && <span class="word">{text(VERDICT_LOOKS[answer.verdict].word)}. </span>}
        {answer.why}
      </span>
    </span>
  );
}
