import type { Verdict as VerdictName } from '../../../engine/assessment.ts';
import type { ReportWords } from './words.ts';

/** A verdict as shape, word and colour: printed in black and white it is still told two ways. */
export function Verdict({ verdict, words }: { verdict: VerdictName; words: ReportWords }) {
  const { word, shape, light, dark } = words.verdict(verdict);
  return (
    <strong class="verdict" style={`--light: ${light}; --dark: ${dark}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shape} fill="currentColor" fill-rule="evenodd" />
      </svg>{' '}
      {word}
    </strong>
  );
}
