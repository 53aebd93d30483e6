import type { Verdict } from '../../engine/assessment.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { text } from '../text.ts';

/** A verdict's shape; its word stands beside it or in the name of the control. */
export function VerdictShape({ verdict }: { verdict: Verdict }) {
  const look = VERDICT_LOOKS[verdict];
  return (
    <svg class="shape" style={lookStyle(verdict)} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={look.shape} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** A verdict as shape, word and colour. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <span class="verdict" style={lookStyle(verdict)}>
      <VerdictShape verdict={verdict} />
      {text(VERDICT_LOOKS[verdict].word)}
    </span>
  );
}

/** Hands both colours to the style sheet, which knows whether it is dark. */
function lookStyle(verdict: Verdict): Record<string, string> {
  const { light, dark } = VERDICT_LOOKS[verdict];
  return { '--light': light, '--dark': dark };
}
