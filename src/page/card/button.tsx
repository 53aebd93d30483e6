import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';

/** A button of the overlay. Events that a script made up do nothing. `isOpen`: it shows and hides something below. */
export function Button({ onPress, children, kind = 'plain', isOpen }: {
  onPress: () => void;
  children: ComponentChildren;
  kind?: 'plain' | 'main';
  isOpen?: boolean;
}) {
  return (
    <button type="button" class={kind} aria-expanded={isOpen} onClick={(event) => event.isTrusted && onPress()}>
      {children}
    </button>
  );
}

/** What each button with a picture instead of a word shows, in a box of 16 by 16. */
const PICTURES = {
  close: 'm3.5 3.5 9 9m0-9-9 9',
  back: 'm10 3-5 5 5 5',
  previous: 'm3.5 10 4.5-4.5 4.5 4.5',
  next: 'm3.5 6 4.5 4.5 4.5-4.5',
  pin: 'M5.5 2h5M6.2 2v4.6L4 9.2h8L9.8 6.6V2M8 9.2V14',
};

/** A button with a picture; its name is the message of the same key. */
export function IconButton({ kind, onPress, isOn, isOff }: {
  kind: keyof typeof PICTURES;
  onPress: () => void;
  /** Pressed, for one that stays down. */
  isOn?: boolean;
  /** Nothing to do now. */
  isOff?: boolean;
}) {
  const name = text(kind);
  return (
    <button
      type="button" class={`icon ${kind}`} aria-label={name} title={name} aria-pressed={isOn} disabled={isOff}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={PICTURES[kind]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
