import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_SELECTION, MIN_SELECTION } from '../../limits.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';
import { AnswerList } from './answer-list.tsx';
import type { Asked, LookUpState } from './answer-list.tsx';
import type { PassagePage } from './save-passage.tsx';

type Props = {
  /** Text that was selected or typed elsewhere, looked up at once; an empty one asks for the field. */
  given: Asked | null;
  /** The page that a passage would be kept with. */
  page: PassagePage | null;
};

/** The field in which any text is looked up, and what was found. */
export function LookUp({ given, page }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const [words, setWords] = useState('');
  const [state, setState] = useState<LookUpState>('idle');

  const lookUp = (typed: string): void => {
    const asked = typed.trim();
    const mine = ++turn.current;
    const show = (found: LookUpState): void => {
      // A late answer does not replace a newer one.
      if (mine === turn.current) setState(found);
    };
    if (asked.length < MIN_SELECTION) return show('short');
    show('loading');
    ask('lookup', { type: 'lookup', text: asked }).then(({ answers }) => show({ asked, answers }), () => show('failed'));
  };
  useEffect(() => {
    if (given === null) return;
    const asked = given.text.slice(0, MAX_SELECTION);
    setWords(asked);
    if (asked === '') field.current?.focus();
    else lookUp(asked);
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
            ref={field}
            type="search"
            maxLength={MAX_SELECTION}
            value={words}
            placeholder={text('lookUpHint')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit">{text('lookUp')}</button>
        </div>
      </form>
      <AnswerList state={state} page={page} />
    </section>
  );
}
