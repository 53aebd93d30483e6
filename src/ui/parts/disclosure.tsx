import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { label: string; children: () => ComponentChildren };

/** A heading to open; what is below is made only then. */
export function Disclosure({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && children()}
    </details>
  );
}
