import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';

/** A button of the overlay. Events that a script made up do nothing. */
export function Button({ onPress, children, kind = 'plain' }: {
  onPress: () => void;
  children: ComponentChildren;
  kind?: 'plain' | 'main';
}) {
  return (
    <button type="button" class={kind} onClick={(event) => event.isTrusted && onPress()}>
      {children}
    </button>
  );
}

/** The cross at the top of a view. */
export function CloseButton({ onPress }: { onPress: () => void }) {
  return <IconButton kind="close" name={text('close')} path="m3.5 3.5 9 9m0-9-9 9" onPress={onPress} />;
}

/** The arrow that leads from a card to the list it was opened from. */
export function BackButton({ onPress }: { onPress: () => void }) {
  return <IconButton kind="back" name={text('back')} path="m10 3-5 5 5 5" onPress={onPress} />;
}

function IconButton({ kind, name, path, onPress }: { kind: string; name: string; path: string; onPress: () => void }) {
  return (
    <button type="button" class={kind} aria-label={name} title={name} onClick={(event) => event.isTrusted && onPress()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
