import type { Verdict } from '../../engine/assessment.ts';
import { text } from '../../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';

/** A verdict as shape, word and colour. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const look = VERDICT_LOOKS[verdict];
  return (
    <span class="verdict" style={{ '--verdict-light': look.light, '--verdict-dark': look.dark }}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={look.shape} fill="currentColor" fill-rule="evenodd" />
      </svg>
      {text(look.word)}
    </span>
  );
}
