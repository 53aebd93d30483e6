import { text } from '../text.ts';
import { IconButton } from '../card/button.tsx';

export type CardControlsProps = {
  /** Which of the page's marks the card is about, from 0; -1 where it is about none. */
  at: number;
  count: number;
  onStep: (by: 1 | -1) => void;
  isPinned: boolean;
  onPin: () => void;
  onClose: () => void;
};

/** The controls in a card's head: to the claim before and after, pin, close. */
export function CardControls({ at, count, onStep, isPinned, onPin, onClose }: CardControlsProps) {
  return (
    <>
      {at >= 0 && count > 1 && (
        <span class="steps" role="group" aria-label={text('listTitle')}>
          <span class="facts">{text('listPlace', at + 1, count)}</span>
          <IconButton kind="previous" isOff={at === 0} onPress={() => onStep(-1)} />
          <IconButton kind="next" isOff={at === count - 1} onPress={() => onStep(1)} />
        </span>
      )}
      <IconButton kind="pin" isOn={isPinned} onPress={onPin} />
      <IconButton kind="close" onPress={onClose} />
    </>
  );
}
