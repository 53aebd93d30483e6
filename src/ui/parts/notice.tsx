import type { ComponentChildren } from 'preact';

/** A message that stands above the rest: `problem` where something of the reader's does not work. */
export function Notice({ kind, children }: { kind: 'problem' | 'quiet'; children: ComponentChildren }) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
