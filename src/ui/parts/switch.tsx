import type { ComponentChildren } from 'preact';

type Props = { on: boolean; onChange: (on: boolean) => void; children: ComponentChildren; disabled?: boolean };

/** A labelled switch: a check box to the keyboard and to screen readers. */
export function Switch({ on, onChange, children, disabled = false }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
