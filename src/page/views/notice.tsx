import type { ComponentChildren } from 'preact';

/** A short message with what can be done about it. */
export function Notice({ message, close, children }: { message: string; close: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="card notice" role="dialog" aria-labelledby="message" tabIndex={-1} data-first>
      <header role="none">
        <p id="message">{message}</p>
        {close}
      </header>
      {children && <footer role="none">{children}</footer>}
    </div>
  );
}
