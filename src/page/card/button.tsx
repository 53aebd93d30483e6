import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';

/** A button of the overlay. Events that a script made up do nothing. */
export function Button({ onPress, children, kind = 'plain', isFirst = false }: {
  onPress: () => void;
  children: ComponentChildren;
  kind?: 'plain' | 'main';
  isFirst?: boolean;
}) {
  return (
    <button type="button" class={kind} data-first={isFirst} onClick={(event) => event.isTrusted && onPress()}>
      {children}
    </button>
  );
}

/** The cross at the top of a view. */
export function CloseButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" class="close" aria-label={text('close')} title={text('close')} onClick={(event) => event.isTrusted && onPress()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}
