import type { ComponentChildren } from 'preact';
import type { Answer } from '../../messages.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { VerdictShape } from '../card/verdict-badge.tsx';
import { text } from '../text.ts';
import { AnswerFigures, type Publishers } from './answer-figures.tsx';

export type AnswerListProps = {
  quote: string;
  /** null while the worker is looking. */
  answers: readonly Answer[] | null;
  publishers: Publishers;
  onOpen: (answer: Answer) => void;
  close: ComponentChildren;
  actions: ComponentChildren;
};

/** What a look-up found for the selected words. */
export function AnswerList({ quote, answers, publishers, onOpen, close, actions }: AnswerListProps) {
  const good = answers?.filter(({ tier }) => tier !== 'related') ?? [];
  const related = answers?.filter(({ tier }) => tier === 'related') ?? [];
  return (
    <div class="card list" role="dialog" aria-labelledby="title" tabIndex={-1} data-first>
      <header role="none">
        <h2 id="title">{text('lookupTitle')}</h2>
        {close}
      </header>
      <div class="body">
        <blockquote>{quote}</blockquote>
        {answers === null && <p role="status">{text('lookupWaiting')}</p>}
        {answers !== null && good.length === 0 && <p role="status">{text(related.length > 0 ? 'lookupOnlyRelated' : 'lookupNothing')}</p>}
        <Answers answers={good.length > 0 ? good : related} publishers={publishers} onOpen={onOpen} />
      </div>
      <footer role="none">{actions}</footer>
    </div>
  );
}

function Answers({ answers, publishers, onOpen }: Pick<AnswerListProps, 'publishers' | 'onOpen'> & { answers: readonly Answer[] }) {
  return (
    <ol>
      {answers.map((answer) => (
        <li key={`${answer.kind} ${answer.id}`}>
          {answer.kind === 'claim' ? (
            <button type="button" class="row" onClick={(event) => event.isTrusted && onOpen(answer)}>
              {answer.verdict && <VerdictShape verdict={answer.verdict} />}
              <AnswerText answer={answer} publishers={publishers} />
            </button>
          ) : (
            <div class="row"><AnswerText answer={answer} publishers={publishers} /></div>
          )}
        </li>
      ))}
    </ol>
  );
}

function AnswerText({ answer, publishers }: { answer: Answer; publishers: Publishers }) {
  return (
    <span>
      <b>{answer.wording}</b>
      <span class="facts">
        {answer.verdict && <span class="word">{text(VERDICT_LOOKS[answer.verdict].word)}. </span>}
        {answer.why}
      </span>
      <AnswerFigures answer={answer} publishers={publishers} />
    </span>
  );
}
