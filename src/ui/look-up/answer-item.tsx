import type { FunctionComponent } from 'preact';
import type { Answer } from '../../messages.ts';
import { text } from '../../text.ts';
import { entryAddress } from '../parts/entry-address.ts';
import { ClaimAnswer } from './claim-answer.tsx';
import { TermAnswer } from './term-answer.tsx';

/** How each kind of answer is shown, where it is more than words. */
const VIEWS: Partial<Record<Answer['kind'], FunctionComponent<{ answer: Answer }>>> = { claim: ClaimAnswer, term: TermAnswer };

/** What each kind of answer is called, where it does not say so itself. */
const NAMES: Partial<Record<Answer['kind'], string>> = { series: 'answerSeries', source: 'answerSource' };

/** One answer of a look-up, as its kind is shown. */
export function AnswerItem({ answer }: { answer: Answer }) {
  const View = VIEWS[answer.kind] ?? PlainAnswer;
  return <View answer={answer} />;
}

function PlainAnswer({ answer }: { answer: Answer }) {
  const name = NAMES[answer.kind];
  return (
    <article class="claim">
      {name !== undefined && <p class="faint">{text(name)}</p>}
      <h3><a href={entryAddress(answer)} target="_blank">{answer.wording}</a></h3>
      {answer.why !== '' && <p class="faint">{text('lookUpWhy', answer.why)}</p>}
    </article>
  );
}
