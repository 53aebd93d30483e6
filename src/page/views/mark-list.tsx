import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { stanceText } from '../card/on-the-page.tsx';
import { VerdictShape } from '../card/verdict-badge.tsx';
import type { PlacedMark } from '../placed-mark.ts';

export type MarkListProps = {
  marks: readonly PlacedMark[];
  /** The mark that has the focus when the list opens. */
  start: number;
  onMove: (mark: PlacedMark) => void;
  onOpen: (mark: PlacedMark) => void;
  close: ComponentChildren;
};

/** The page's claims as named buttons, in the order of the page: the way in for keyboards and screen readers. */
export function MarkList({ marks, start, onMove, onOpen, close }: MarkListProps) {
  return (
    <div class="card list" role="dialog" aria-labelledby="title">
      <header role="none">
        <h2 id="title">{text('listTitle')}</h2>
        <span class="facts">{marks.length}</span>
        {close}
      </header>
      {marks.length === 0 ? (
        <p class="body" tabIndex={-1} data-first>{text('listEmpty')}</p>
      ) : (
        <ol class="body" onKeyDown={moveByArrow}>
          {marks.map((placed, index) => (
            <li key={`${placed.mark.block} ${placed.mark.start}`}>
              <MarkButton placed={placed} name={text('listPlace', index + 1, marks.length)} isFirst={index === start} onMove={onMove} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function MarkButton({ placed, name, isFirst, onMove, onOpen }: {
  placed: PlacedMark;
  name: string;
  isFirst: boolean;
  onMove: (mark: PlacedMark) => void;
  onOpen: (mark: PlacedMark) => void;
}) {
  const { mark } = placed;
  return (
    <button type="button" class="row" data-first={isFirst || undefined} onFocus={() => onMove(placed)} onClick={(event) => event.isTrusted && onOpen(placed)}>
      <VerdictShape verdict={mark.verdict} />
      <span>
        <span class="hidden">{name}. </span>
        <b>{mark.wording}</b>
        <span class="facts"><span class="word">{text(VERDICT_LOOKS[mark.verdict].word)}</span>. {stanceText(mark)}</span>
      </span>
    </button>
  );
}

/** Arrows, Home and End move among the buttons, as Tab does. */
function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = next === undefined ? undefined : buttons[next];
  if (!button || !event.isTrusted) return;
  event.preventDefault();
  button.focus();
}
